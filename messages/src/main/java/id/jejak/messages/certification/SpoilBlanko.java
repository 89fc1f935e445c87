package id.jejak.messages.certification;

/// @param minutes the number of the minutes about it (berita acara)
public record SpoilBlanko(BlankoStockId stock, BlankoNumber form, String minutes)
    implements BlankoCommand {}

package id.jejak.messages.certification;

import java.util.List;

/// @param letter what they answer: a request, or the letter with which spoiled forms went back
public record ReceiveBlanko(BlankoStockId stock, String letter, List<BlankoNumber> forms)
    implements BlankoCommand {}

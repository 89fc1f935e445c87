package id.jejak.messages.certification;

/// @param letter the number of the letter to the authority
public record RequestBlanko(BlankoStockId stock, String letter, int forms)
    implements BlankoCommand {
  public RequestBlanko {
    if (forms < 1) {
      throw new IllegalArgumentException("a letter about forms names at least one, and each once");
    }
  }
}

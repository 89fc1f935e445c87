package id.jejak.messages.certification;

import java.util.List;

/// @param letter what they answer: a request, or the letter with which spoiled forms went back
public record ReceiveBlanko(BlankoStockId stock, String letter, List<BlankoNumber> forms)
    implements BlankoCommand {
  public ReceiveBlanko {
    if (forms.isEmpty() || forms.stream().distinct().count() < forms.size()) {
      throw new IllegalArgumentException("a letter about forms names at least one, and each once");
    }
    forms = List.copyOf(forms);
  }
}

package id.jejak.messages.certification;

import java.util.List;

/// Sends spoiled forms back, to be exchanged one for one (R33).
public record ReturnSpoiled(BlankoStockId stock, String letter, List<BlankoNumber> forms)
    implements BlankoCommand {
  public ReturnSpoiled {
    if (forms.isEmpty() || forms.stream().distinct().count() < forms.size()) {
      throw new IllegalArgumentException("a letter about forms names at least one, and each once");
    }
    forms = List.copyOf(forms);
  }
}

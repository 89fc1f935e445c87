package id.jejak.messages.certification;

import java.util.List;

/// Forms that were lost, on the way or in the stock: they are void for ever.
///
/// @param letter what they were to answer
public record ReportBlankoLost(
    BlankoStockId stock, String letter, List<BlankoNumber> forms, String minutes)
    implements BlankoCommand {
  public ReportBlankoLost {
    if (forms.isEmpty() || forms.stream().distinct().count() < forms.size()) {
      throw new IllegalArgumentException("a letter about forms names at least one, and each once");
    }
    forms = List.copyOf(forms);
  }
}

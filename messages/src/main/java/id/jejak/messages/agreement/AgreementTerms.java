package id.jejak.messages.agreement;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Rupiah;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the parties agree on.
///
/// @param schemes what it covers; a MoU may leave them out
/// @param quota for how many people; 0 where it does not say
/// @param funding up to what sum; null where it does not say
public record AgreementTerms(
    Set<SchemeId> schemes, String subject, Period term, int quota, @Nullable Rupiah funding) {
  public AgreementTerms {
    schemes = Set.copyOf(schemes);
    if (quota < 0) {
      throw new IllegalArgumentException("a quota is never negative");
    }
  }
}

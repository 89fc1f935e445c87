package id.jejak.messages.placement;

import id.jejak.kernel.Begins;
import java.time.LocalDate;
import java.util.Set;

public record RecordBusinessStart(
    BusinessRef of, String field, Set<BusinessEvidence> evidence, LocalDate on)
    implements BusinessCommand, Begins {
  public RecordBusinessStart {
    evidence = Set.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("the start of a business is shown by evidence");
    }
  }

  @Override
  public BusinessId business() {
    return of.business();
  }
}

package id.jejak.messages.agreement;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// An agreement as it stands on one day: signed, within its term and not terminated (R8). A fold
/// over published events, here because more than one slice decides by it.
///
/// @param drafted null where there is no such agreement
public record AgreementOnDay(
    AgreementId agreement,
    LocalDate day,
    @Nullable AgreementDrafted drafted,
    boolean signed,
    boolean terminated) {

  public static AgreementOnDay of(AgreementId agreement, LocalDate day, History history) {
    var on = new AgreementOnDay(agreement, day, null, false, false);
    for (AgreementEvent event : history.of(agreement, AgreementEvent.class)) {
      on = on.evolve(event);
    }
    return on;
  }

  public boolean inForce() {
    return drafted != null && drafted.term().covers(day) && signed && !terminated;
  }

  /// Why nothing can lean on it that day, or null.
  public @Nullable Refusal objection() {
    if (drafted == null) {
      return new NotFound(agreement.value());
    }
    return inForce() ? null : new NoAgreementInForce(agreement, day);
  }

  /// An agreement that names no scheme, as a MoU may, covers them all.
  public @Nullable Refusal objectionTo(SchemeId scheme) {
    Set<SchemeId> schemes = drafted == null ? Set.of() : drafted.schemes();
    return schemes.isEmpty() || schemes.contains(scheme)
        ? objection()
        : new NoAgreementInForce(agreement, day);
  }

  private AgreementOnDay evolve(AgreementEvent event) {
    return switch (event) {
      case AgreementDrafted fact -> new AgreementOnDay(agreement, day, fact, signed, terminated);
      case ImplementingAgreementAttached _ -> this;
      case AgreementSigned fact ->
          new AgreementOnDay(agreement, day, drafted, !fact.on().isAfter(day), terminated);
      case AgreementTerminated fact ->
          new AgreementOnDay(agreement, day, drafted, signed, !fact.on().isAfter(day));
    };
  }
}

package id.jejak.messages.licence;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The licence of a certification body as it stands on one day; what takes effect later does not
/// count yet. A fold over published events, here because more than one slice decides by it.
///
/// @param type null where the body never had a licence
/// @param number of the licence in force; null where none is
public record LicenceOnDay(
    OrganizationId lsp,
    LocalDate day,
    @Nullable LspType type,
    @Nullable String number,
    Set<SchemeId> scope,
    boolean suspended) {
  public static LicenceOnDay of(OrganizationId lsp, LocalDate day, History history) {
    var licence = new LicenceOnDay(lsp, day, null, null, Set.of(), false);
    for (LicenceEvent event : history.of(LicenceId.of(lsp), LicenceEvent.class)) {
      licence = licence.evolve(event);
    }
    return licence;
  }

  /// The body is licensed on the day, whatever for.
  public @Nullable Refusal objection() {
    return number == null || suspended ? new LspNotLicensed(lsp, day) : null;
  }

  /// The body is licensed, and for this scheme, on the day (R16).
  public @Nullable Refusal objectionTo(SchemeId scheme) {
    var objection = objection();
    if (objection != null) {
      return objection;
    }
    return scope.contains(scheme) ? null : new SchemeOutOfScope(lsp, scheme, day);
  }

  private LicenceOnDay evolve(LicenceEvent event) {
    return switch (event) {
      case LspLicenceGranted fact ->
          licensed(fact.type(), fact.number(), fact.scope(), fact.validity());
      case LspLicenceRenewed fact -> licensed(type, fact.number(), fact.scope(), fact.validity());
      case LspScopeExtended fact -> began(fact.from()) ? covering(with(fact.scheme())) : this;
      case LspScopeReduced fact -> began(fact.from()) ? covering(without(fact.scheme())) : this;
      case LspSuspended fact -> began(fact.from()) ? suspended(true) : this;
      case LspSuspensionLifted fact -> began(fact.from()) ? suspended(false) : this;
      case LspLicenceWithdrawn fact -> began(fact.from()) ? unlicensed() : this;
      // It says when the validity is over, which the validity says itself.
      case LspLicenceExpired _, LspSurveillanceRecorded _, CandidateTransferOrdered _ -> this;
    };
  }

  private LicenceOnDay licensed(
      @Nullable LspType as, String number, Set<SchemeId> scope, Period validity) {
    return validity.covers(day)
        ? new LicenceOnDay(lsp, day, as, number, scope, suspended)
        : new LicenceOnDay(lsp, day, as, this.number, this.scope, suspended);
  }

  private LicenceOnDay unlicensed() {
    return new LicenceOnDay(lsp, day, type, null, Set.of(), suspended);
  }

  private LicenceOnDay covering(Set<SchemeId> now) {
    return new LicenceOnDay(lsp, day, type, number, now, suspended);
  }

  private LicenceOnDay suspended(boolean now) {
    return new LicenceOnDay(lsp, day, type, number, scope, now);
  }

  private Set<SchemeId> with(SchemeId scheme) {
    return Stream.concat(scope.stream(), Stream.of(scheme)).collect(Collectors.toUnmodifiableSet());
  }

  private Set<SchemeId> without(SchemeId scheme) {
    return scope.stream()
        .filter(other -> !other.equals(scheme))
        .collect(Collectors.toUnmodifiableSet());
  }

  private boolean began(LocalDate from) {
    return !from.isAfter(day);
  }
}

package id.jejak.messages.licence;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The licence of a certification body as it stands on one day; what takes effect later does not
/// count yet. A fold over published events, here because more than one slice decides by it.
///
/// @param granted null where no licence is in force
public record LicenceOnDay(
    OrganizationId lsp,
    LocalDate day,
    @Nullable LspLicenceGranted granted,
    Set<SchemeId> scope,
    boolean suspended) {

  public static LicenceOnDay of(OrganizationId lsp, LocalDate day, History history) {
    var licence = new LicenceOnDay(lsp, day, null, Set.of(), false);
    for (LicenceEvent event : history.of(LicenceId.of(lsp), LicenceEvent.class)) {
      licence = licence.evolve(event);
    }
    return licence;
  }

  public boolean isOf(LspType type) {
    return granted != null && granted.type() == type;
  }

  /// Empty where no licence is in force.
  public String number() {
    return granted == null ? "" : granted.number();
  }

  /// The body is licensed, and for this scheme, on the day (R16).
  public @Nullable Refusal objectionTo(SchemeId scheme) {
    if (granted == null || suspended) {
      return new LspNotLicensed(lsp, day);
    }
    return scope.contains(scheme) ? null : new SchemeOutOfScope(lsp, scheme, day);
  }

  private LicenceOnDay evolve(LicenceEvent event) {
    return switch (event) {
      case LspLicenceGranted fresh ->
          fresh.validity().covers(day)
              ? new LicenceOnDay(lsp, day, fresh, fresh.scope(), false)
              : this;
      case LspScopeExtended extended -> {
        var wider = new HashSet<>(scope);
        wider.add(extended.scheme());
        yield began(extended.from()) ? new LicenceOnDay(lsp, day, granted, wider, suspended) : this;
      }
      case LspScopeReduced reduced -> {
        var narrower = new HashSet<>(scope);
        narrower.remove(reduced.scheme());
        yield began(reduced.from())
            ? new LicenceOnDay(lsp, day, granted, narrower, suspended)
            : this;
      }
      case LspSuspended stopped ->
          began(stopped.from()) ? new LicenceOnDay(lsp, day, granted, scope, true) : this;
      case LspSuspensionLifted lifted ->
          began(lifted.from()) ? new LicenceOnDay(lsp, day, granted, scope, false) : this;
      case LspLicenceWithdrawn withdrawn ->
          began(withdrawn.from()) ? new LicenceOnDay(lsp, day, null, Set.of(), false) : this;
    };
  }

  private boolean began(LocalDate from) {
    return !from.isAfter(day);
  }
}

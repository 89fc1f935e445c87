package id.jejak.command.certification;

import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspScopeReduced;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.licence.SchemeOutOfScope;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The licence of a certification body as it stands on one day; what takes effect later does not
/// count yet.
///
/// @param number null where no licence is in force
record Licence(
    OrganizationId lsp,
    LocalDate day,
    @Nullable String number,
    Set<SchemeId> scope,
    boolean suspended) {

  static Licence of(OrganizationId lsp, LocalDate day, History history) {
    var licence = new Licence(lsp, day, null, Set.of(), false);
    for (LicenceEvent event : history.of(LicenceId.of(lsp), LicenceEvent.class)) {
      licence = licence.evolve(event);
    }
    return licence;
  }

  /// The body is licensed, and for this scheme, on the day (R16).
  @Nullable Refusal objectionTo(SchemeId scheme) {
    if (number == null || suspended) {
      return new LspNotLicensed(lsp, day);
    }
    return scope.contains(scheme) ? null : new SchemeOutOfScope(lsp, scheme, day);
  }

  private Licence evolve(LicenceEvent event) {
    return switch (event) {
      case LspLicenceGranted granted ->
          covers(granted.validity())
              ? new Licence(lsp, day, granted.number(), granted.scope(), false)
              : this;
      case LspScopeExtended extended -> {
        var wider = new HashSet<>(scope);
        wider.add(extended.scheme());
        yield began(extended.from()) ? new Licence(lsp, day, number, wider, suspended) : this;
      }
      case LspScopeReduced reduced -> {
        var narrower = new HashSet<>(scope);
        narrower.remove(reduced.scheme());
        yield began(reduced.from()) ? new Licence(lsp, day, number, narrower, suspended) : this;
      }
      case LspSuspended stopped ->
          began(stopped.from()) ? new Licence(lsp, day, number, scope, true) : this;
      case LspSuspensionLifted lifted ->
          began(lifted.from()) ? new Licence(lsp, day, number, scope, false) : this;
      case LspLicenceWithdrawn withdrawn ->
          began(withdrawn.from()) ? new Licence(lsp, day, null, Set.of(), false) : this;
    };
  }

  private boolean covers(Period validity) {
    return !day.isBefore(validity.from()) && !day.isAfter(validity.to());
  }

  private boolean began(LocalDate from) {
    return !from.isAfter(day);
  }
}

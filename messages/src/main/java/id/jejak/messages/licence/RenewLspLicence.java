package id.jejak.messages.licence;

import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.util.Set;

/// A renewed licence has a scope of its own, and may be known before the old one ends.
public record RenewLspLicence(
    LicenceId licence, String number, Set<SchemeId> scope, Period validity)
    implements LicenceCommand {
  public RenewLspLicence {
    scope = Set.copyOf(scope);
  }
}

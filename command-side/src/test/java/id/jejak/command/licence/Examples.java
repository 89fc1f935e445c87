package id.jejak.command.licence;

import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;

/// A P2 body of Serang, licensed for one scheme in 2023.
final class Examples {
  static final OrganizationId LSP = new OrganizationId("org-lsp-serang");
  static final LicenceId LICENCE = LicenceId.of(LSP);
  static final SchemeId OTO = new SchemeId("sch-otomotif");
  static final SchemeId LAS = new SchemeId("sch-las");
  static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  static final Period NEXT = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
  static final LspLicenceGranted GRANTED =
      new LspLicenceGranted(LICENCE, LSP, LspType.P2, "BNSP-LSP-0001-ID", Set.of(OTO), YEAR);
  static final LspSuspended SUSPENDED = new LspSuspended(LICENCE, LSP, day(3, 1), "audit");
  static final LspSuspensionLifted LIFTED = new LspSuspensionLifted(LICENCE, LSP, day(3, 21));
  static final LspLicenceWithdrawn WITHDRAWN =
      new LspLicenceWithdrawn(LICENCE, LSP, day(6, 1), "pelanggaran");

  private Examples() {}

  static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }
}

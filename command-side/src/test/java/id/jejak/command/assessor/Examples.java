package id.jejak.command.assessor;

import id.jejak.kernel.Personal;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;

/// An assessor for light vehicles.
final class Examples {
  static final AssessorId ASSESSOR = new AssessorId("asr-ratna");
  static final PersonId RATNA = new PersonId("per-ratna");
  static final PersonId SITI = new PersonId("per-siti");
  static final OrganizationId LSP = new OrganizationId("org-lsp-serang");
  static final SchemeId OTO = new SchemeId("sch-otomotif");
  static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  static final Period NEXT = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 31));
  static final AssessorRegistered REGISTERED =
      new AssessorRegistered(
          ASSESSOR,
          RATNA,
          Personal.of(RATNA, "Ratna"),
          Personal.of(RATNA, "MET.000.001234"),
          Set.of(OTO),
          YEAR);
  static final AssessorJoinedLsp JOINED = new AssessorJoinedLsp(ASSESSOR, LSP, day(1, 2));
  static final AssessorSuspended SUSPENDED = new AssessorSuspended(ASSESSOR, day(3, 1), "etik");

  private Examples() {}

  static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }
}

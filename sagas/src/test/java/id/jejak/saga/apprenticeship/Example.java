package id.jejak.saga.apprenticeship;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.IntakeId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

/// An apprentice at a workshop, and one on the way abroad.
final class Example {
  static final OrganizationId HOST = new OrganizationId("org-host");
  static final ApprenticeshipId ID = new ApprenticeshipId("apr-siti");
  static final ApprenticeshipRef HOME = ref(ID, ApprenticeshipKind.DOMESTIC);
  static final ApprenticeshipRef ABROAD = ref(ID, ApprenticeshipKind.OVERSEAS);
  static final Period TERM = new Period(day("2023-02-01"), day("2023-04-30"));

  private Example() {}

  static ApprenticeshipRef ref(ApprenticeshipId id, ApprenticeshipKind kind) {
    return new ApprenticeshipRef(
        id, SITI.person(), PROGRAM, HOST, kind, new IntakeId("itk-2023-1"));
  }
}

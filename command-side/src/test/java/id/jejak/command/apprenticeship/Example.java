package id.jejak.command.apprenticeship;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.apprenticeship.ApprenticeInsured;
import id.jejak.messages.apprenticeship.ApprenticeSelected;
import id.jejak.messages.apprenticeship.ApprenticeshipAgreed;
import id.jejak.messages.apprenticeship.ApprenticeshipApplied;
import id.jejak.messages.apprenticeship.ApprenticeshipCommand;
import id.jejak.messages.apprenticeship.ApprenticeshipEvent;
import id.jejak.messages.apprenticeship.ApprenticeshipId;
import id.jejak.messages.apprenticeship.ApprenticeshipKind;
import id.jejak.messages.apprenticeship.ApprenticeshipRef;
import id.jejak.messages.apprenticeship.ApprenticeshipStarted;
import id.jejak.messages.apprenticeship.IntakeId;
import id.jejak.messages.apprenticeship.RecordApprenticeshipAgreement;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.Contact;
import id.jejak.messages.person.Education;
import id.jejak.messages.person.IdentityDocument;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonRegistered;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.QuotaSet;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Rupiah;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/// Somebody born in 2000, a workshop, and a host abroad.
final class Example {
  static final PersonId PERSON = new PersonId("per-1");
  static final OrganizationId HOST = new OrganizationId("org-host");
  static final OrganizationId OFFICE = new OrganizationId("org-office");
  static final ProgramId PROGRAM = new ProgramId("prog-1");
  static final ApprenticeshipId ID = new ApprenticeshipId("apr-1");
  static final ApprenticeshipRef HOME = ref(ID, ApprenticeshipKind.DOMESTIC);
  static final ApprenticeshipRef ABROAD = ref(ID, ApprenticeshipKind.OVERSEAS);
  static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  static final Period TERM = new Period(DAY, DAY.plusMonths(6));
  static final Personal<String> POLICY = Personal.of(PERSON, "P-1");
  static final OrganizationId INSURER = new OrganizationId("org-bpjs");

  private Example() {}

  static ApprenticeshipRef ref(ApprenticeshipId id, ApprenticeshipKind kind) {
    return new ApprenticeshipRef(id, PERSON, PROGRAM, HOST, kind, new IntakeId("itk-1"));
  }

  static DeciderSpec<
          ApprenticeshipCommand, Apprenticeship, ApprenticeshipEvent, ApprenticeshipFacts>
      apprenticeship() {
    return DeciderSpec.of(
            new ApprenticeshipDecider(new WorkCalendar(ZoneOffset.ofHours(7), Set.of())))
        .where(PERSON, born(2000))
        .where(HOST, registered(HOST, OrganizationKind.COMPANY))
        .where(OFFICE, registered(OFFICE, OrganizationKind.LABOUR_OFFICE))
        .where(PROGRAM, new QuotaSet(PROGRAM, ProgramTrack.APPRENTICESHIP, 208));
  }

  static OrganizationRegistered registered(OrganizationId id, OrganizationKind kind) {
    return new OrganizationRegistered(id, kind, "Somebody", new RegionCode("16.07"));
  }

  static PersonRegistered born(int year) {
    return new PersonRegistered(
        PERSON,
        Personal.of(PERSON, IdentityDocument.nik("1607114101009001")),
        Personal.of(PERSON, "Sari"),
        Personal.of(PERSON, LocalDate.of(year, 1, 1)),
        Sex.FEMALE,
        Education.SMA,
        new RegionCode("16.07.11"),
        Personal.of(PERSON, new Contact(null, null)),
        true,
        List.of());
  }

  static ApprenticeshipEvent[] begun(ApprenticeshipRef of) {
    return new ApprenticeshipEvent[] {
      new ApprenticeshipApplied(of),
      new ApprenticeSelected(of, DAY),
      agreed(of),
      new ApprenticeInsured(of, INSURER, POLICY, TERM),
      new ApprenticeshipStarted(of, TERM, DAY)
    };
  }

  static ApprenticeshipAgreed agreed(ApprenticeshipRef of) {
    return new ApprenticeshipAgreed(of, "560/1", OFFICE, TERM, new Rupiah(1_000_000), 30);
  }

  static RecordApprenticeshipAgreement agree(Period term, int workforce) {
    return new RecordApprenticeshipAgreement(
        ID, "560/1", OFFICE, term, new Rupiah(1_000_000), workforce);
  }
}

package id.jejak.command.training;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decision;
import id.jejak.kernel.Personal;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundingSource;
import id.jejak.messages.organization.CapabilityRecorded;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.ProviderAdded;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.program.TrainingTypeAdded;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.trainer.Employment;
import id.jejak.messages.trainer.TrainerCertificate;
import id.jejak.messages.trainer.TrainerCertificateAdded;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.EnrollmentCommand;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.RankedApplicant;
import id.jejak.messages.training.ReservedSeats;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.Seats;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SelectionStage;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StipendCommand;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingClassCommand;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.WaitingListed;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A class of three seats that starts with two, and the people around it.
final class Examples {
  static final ClassId CLASS = new ClassId("cls-oto-1");
  static final ProgramId PROGRAM = new ProgramId("prog-2023");
  static final TrainingType OTO = new TrainingType("OTO");
  static final SchemeVersion SCHEME = new SchemeVersion(new SchemeId("sch-oto"), 1);
  static final UnitCode UNIT = new UnitCode("G.45OTO01.001.2");
  static final OrganizationId BLK = new OrganizationId("org-blk");
  static final OrganizationId LSP = new OrganizationId("org-lsp");
  static final OrganizationId INSURER = new OrganizationId("org-insurer");
  static final TrainerId TRAINER = new TrainerId("trn-1");
  static final RegionCode HERE = new RegionCode("16.07.01");
  static final RegionCode THERE = new RegionCode("16.07.02");
  static final LocalDate REGISTRATION = LocalDate.of(2022, 12, 1);
  static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 9);
  static final LocalDate LAST_DAY = LocalDate.of(2023, 2, 17);
  static final Seats SEATS = new Seats(2, 3);
  static final ClassScheduled SCHEDULED = scheduled();
  static final SelectionOpened SELECTION = new SelectionOpened(CLASS, PROGRAM);
  static final TrainingApplied APPLIED =
      new TrainingApplied(ref(1), 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION);
  static final SelectionStagePassed ADMITTED =
      new SelectionStagePassed(ref(1), SelectionStage.ADMINISTRATION, "OK");
  static final SelectionStagePassed TESTED =
      new SelectionStagePassed(ref(1), SelectionStage.TEST, "OK");
  static final SelectionStageFailed REJECTED =
      new SelectionStageFailed(ref(1), SelectionStage.ADMINISTRATION, "OUTSIDE_REGION");
  static final LocalDate CONFIRM_BY = LocalDate.of(2022, 12, 20);
  static final SeatOffered OFFERED = new SeatOffered(ref(1), CONFIRM_BY, false);
  static final TraineeEnrolled ENROLLED = new TraineeEnrolled(ref(1), CONFIRM_BY, FIRST_DAY);
  static final TrainingBegun BEGUN = new TrainingBegun(ref(1), FIRST_DAY);
  static final TrainingCompleted COMPLETED = completed(LAST_DAY);

  static final TrainerAssigned TAUGHT = new TrainerAssigned(CLASS, PROGRAM, TRAINER);
  static final ClassReady READY = new ClassReady(CLASS, PROGRAM, 2);
  static final AgreementId AGREEMENT = new AgreementId("agr-1");
  static final Period YEAR = new Period(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
  static final AgreementDrafted AGREED =
      new AgreementDrafted(
          AGREEMENT,
          AgreementKind.PKS,
          List.of(BLK, LSP),
          new AgreementTerms(Set.of(SCHEME.scheme()), "Pelatihan 2023", YEAR, 0, null));
  static final AgreementSigned SIGNED =
      new AgreementSigned(AGREEMENT, LocalDate.of(2022, 12, 1), List.of());
  static final ProgramPlanned PLANNED =
      new ProgramPlanned(PROGRAM, "Pelatihan 2023", BLK, null, AGREEMENT, 2023, YEAR);
  static final TrainingTypeAdded TYPE = new TrainingTypeAdded(PROGRAM, OTO, "Otomotif", SCHEME);
  static final ProviderAdded PROVIDER = new ProviderAdded(PROGRAM, BLK);
  static final OrganizationRegistered CENTRE =
      new OrganizationRegistered(
          BLK, OrganizationKind.TRAINING_CENTRE, "UPTD Latihan Kerja", new RegionCode("16.07"));
  static final CapabilityRecorded CAPABLE =
      new CapabilityRecorded(BLK, SCHEME.scheme(), new Period(YEAR.from(), YEAR.to().plusYears(2)));
  static final SchemePublished PUBLISHED = published(Certifier.BNSP);

  private Examples() {}

  static SchemePublished published(Certifier certifier) {
    return new SchemePublished(
        SCHEME.scheme(),
        "Servis sepeda motor",
        new SchemeTerms(
            Packaging.KKNI,
            2,
            "45407",
            "7231",
            certifier,
            List.of(new Unit(UNIT, "Servis")),
            SchemeTerms.Entry.TRAINING,
            Requirement.NONE,
            Set.of(Instrument.values()),
            Set.of(Mode.values()),
            2,
            6,
            36,
            SchemeTerms.Renewal.RECOGNITION,
            12,
            List.of(30, 90, 180),
            240));
  }

  static TrainerEvent[] qualified(TrainerId trainer, LocalDate until) {
    var validity = new Period(LocalDate.of(2020, 1, 1), until);
    return new TrainerEvent[] {
      new TrainerRegistered(
          trainer, person(9), Personal.of(person(9), "Sari"), Employment.ASN, BLK),
      new TrainerCertificateAdded(trainer, TrainerCertificate.TECHNICAL, SCHEME.scheme(), validity),
      new TrainerCertificateAdded(trainer, TrainerCertificate.METHODOLOGY, null, validity)
    };
  }

  /// What an enrolment went through until every stage of the selection was passed.
  static EnrollmentEvent[] selected(int number, EnrollmentEvent... then) {
    return Stream.concat(
            Stream.of(
                new TrainingApplied(
                    ref(number), 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION),
                new SelectionStagePassed(ref(number), SelectionStage.ADMINISTRATION, "OK"),
                new SelectionStagePassed(ref(number), SelectionStage.TEST, "OK")),
            Stream.of(then))
        .toArray(EnrollmentEvent[]::new);
  }

  static final AllocationId MONEY = AllocationId.of(PROGRAM, FundingLine.TRAINING);

  static DeciderSpec<TrainingClassCommand, TrainingClass, TrainingClassEvent, TrainingClassFacts>
      trainingClass() {
    var spec =
        DeciderSpec.of(new TrainingClassDecider())
            .where(TRAINER, qualified(TRAINER, LocalDate.of(2030, 12, 31)))
            .where(PROGRAM, PLANNED, PROVIDER, TYPE)
            .where(BLK, CENTRE, CAPABLE)
            .where(AGREEMENT, AGREED, SIGNED)
            .held("money", MONEY + "|" + CLASS, CLASS.value());
    for (int number = 1; number <= 5; number++) {
      spec = spec.where(enrollment(number), selected(number));
    }
    return spec;
  }

  static DeciderSpec<EnrollmentCommand, Enrollment, EnrollmentEvent, EnrollmentFacts> enrollment() {
    return DeciderSpec.of(new EnrollmentDecider());
  }

  static DeciderSpec<StipendCommand, Stipend, StipendEvent, StipendFacts> stipend() {
    return DeciderSpec.of(new StipendDecider());
  }

  static List<Claim> claims(Decision<?> decision) {
    return ((Decision.Accepted<?>) decision).claims();
  }

  static PersonId person(int number) {
    return new PersonId("per-" + number);
  }

  static EnrollmentId enrollment(int number) {
    return EnrollmentId.of(person(number), CLASS);
  }

  static EnrollmentRef ref(int number) {
    return new EnrollmentRef(enrollment(number), person(number), CLASS, PROGRAM);
  }

  static ClassScheduled scheduled(ReservedSeats... reserved) {
    return new ClassScheduled(
        CLASS,
        PROGRAM,
        1,
        OTO,
        SCHEME,
        BLK,
        LSP,
        FundingSource.APBD,
        SEATS,
        List.of(reserved),
        FIRST_DAY,
        LAST_DAY,
        4,
        8,
        Mode.ON_SITE,
        List.of(UNIT));
  }

  static RankedApplicant applicant(int number, RegionCode district) {
    return new RankedApplicant(ref(number), district);
  }

  static SeatReserved seat(int number) {
    return new SeatReserved(ref(number), HERE, false);
  }

  static SeatReserved promoted(int number) {
    return new SeatReserved(ref(number), HERE, true);
  }

  static WaitingListed waiting(int number, int place) {
    return new WaitingListed(ref(number), HERE, place);
  }

  static ClassStarted started(int... people) {
    return new ClassStarted(
        CLASS,
        PROGRAM,
        FIRST_DAY,
        IntStream.of(people).mapToObj(Examples::ref).toList(),
        List.of());
  }

  /// The session `number`, a day each.
  static SessionHeld held(int number, List<EnrollmentId> present, EnrollmentId... absent) {
    return new SessionHeld(CLASS, PROGRAM, number, day(number), present, List.of(absent), null);
  }

  static LocalDate day(int session) {
    return FIRST_DAY.plusDays(session - 1);
  }

  static InsuranceConfirmed insured(int number, LocalDate from) {
    return new InsuranceConfirmed(
        ref(number), INSURER, policy(number), new Period(from, LocalDate.of(2023, 3, 9)));
  }

  static Personal<String> policy(int number) {
    return Personal.of(person(number), "policy-" + number);
  }

  /// What an enrolment went through until the person took the seat.
  static EnrollmentEvent[] enrolled(int number, EnrollmentEvent... then) {
    return Stream.concat(
            Stream.of(
                new TrainingApplied(
                    ref(number), 1, OTO, SCHEME, LSP, HERE, Sex.FEMALE, REGISTRATION),
                new SeatOffered(ref(number), CONFIRM_BY, false),
                new TraineeEnrolled(ref(number), CONFIRM_BY, FIRST_DAY)),
            Stream.of(then))
        .toArray(EnrollmentEvent[]::new);
  }

  static TrainingCompleted completed(LocalDate on) {
    return new TrainingCompleted(ref(1), SCHEME, LSP, on, new Attendance(enrollment(1), 4, 4), 32);
  }
}

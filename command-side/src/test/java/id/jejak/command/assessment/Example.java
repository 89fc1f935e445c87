package id.jejak.command.assessment;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.assessment.AppealCommand;
import id.jejak.messages.assessment.AppealEvent;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.ApplicationCommand;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentCommand;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.Evidence;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Grounds;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.PlenaryCommand;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.assessment.SessionCommand;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorJoinedLsp;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.program.ProgramPlanned;
import id.jejak.messages.program.TrainingType;
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
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.trainer.TrainerRegistered;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerified;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One candidate on the way from a class to a decision, and the world around that permits it all.
final class Example {
  static final PersonId PERSON = new PersonId("per-1");
  static final OrganizationId LSP = new OrganizationId("org-lsp");
  static final OrganizationId OFFICE = new OrganizationId("org-office");
  static final OrganizationId OTHER = new OrganizationId("org-other");
  static final ProgramId PROGRAM = new ProgramId("prog-1");
  static final AgreementId AGREEMENT = new AgreementId("agr-1");
  static final AllocationId MONEY = AllocationId.of(PROGRAM, FundingLine.CERTIFICATION);
  static final SchemeId SCHEME = new SchemeId("sch-oto-1");
  static final SchemeVersion VERSION = new SchemeVersion(SCHEME, 1);
  static final UnitCode ENGINE = new UnitCode("G.45OTO01.001.2");
  static final UnitCode BRAKES = new UnitCode("G.45OTO01.002.2");
  static final Set<UnitCode> UNITS = Set.of(ENGINE, BRAKES);
  static final ClassId CLASS = new ClassId("cls-1");
  static final EnrollmentId ENROLLMENT = EnrollmentId.of(PERSON, CLASS);
  static final TrainerId TRAINER = new TrainerId("trn-1");
  static final PersonId TRAINER_PERSON = new PersonId("per-trainer");
  static final ApplicationId APPLICATION = ApplicationId.of(ENROLLMENT);
  static final CandidateRef CANDIDATE =
      new CandidateRef(APPLICATION, PERSON, VERSION, LSP, PROGRAM, ENROLLMENT);
  static final AssessorId ASSESSOR = new AssessorId("asr-1");
  static final PersonId ASSESSOR_PERSON = new PersonId("per-assessor");
  static final TukId TUK = new TukId("tuk-1");
  static final SessionId SESSION = new SessionId("ses-1");
  static final LocalDate DAY = LocalDate.of(2023, 3, 20);
  static final LocalDate ADMISSION = LocalDate.of(2023, 3, 6);
  static final LocalDate MEETING = LocalDate.of(2023, 8, 24);
  static final PlenaryId PLENARY = new PlenaryId("plen-1");
  static final AssessmentId FIRST = AssessmentId.of(APPLICATION, 1);
  static final AssessmentId SECOND = AssessmentId.of(APPLICATION, 2);
  static final AssessmentRef REF = new AssessmentRef(FIRST, 1, SESSION, CANDIDATE);
  static final Period YEARS = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
  static final List<PersonId> MEMBERS =
      List.of(new PersonId("per-a"), new PersonId("per-b"), new PersonId("per-c"));

  static final CertificationApplicationSubmitted SUBMITTED =
      new CertificationApplicationSubmitted(CANDIDATE, Track.NEW, Payer.PROGRAM, null, null);
  static final SelfAssessmentSubmitted SELF_ASSESSED =
      new SelfAssessmentSubmitted(CANDIDATE, Map.of(ENGINE, Verdict.K, BRAKES, Verdict.K));
  static final SelfAssessmentReviewed MAY_PROCEED =
      new SelfAssessmentReviewed(CANDIDATE, ASSESSOR, true);
  static final CandidateAdmitted ADMITTED = new CandidateAdmitted(CANDIDATE, ADMISSION);
  static final CandidateScheduled SCHEDULED = new CandidateScheduled(CANDIDATE, SESSION, DAY);

  static final SessionScheduled PLANNED_SESSION = session(Mode.ON_SITE);
  static final AssessorAssigned ASSIGNED = new AssessorAssigned(SESSION, ASSESSOR, ASSESSOR_PERSON);
  static final ExamSeatReserved SEAT = new ExamSeatReserved(REF, ASSESSOR, DAY);

  static final AssessmentPlanned PLANNED = new AssessmentPlanned(REF, ASSESSOR, DAY, UNITS);
  static final CandidateCheckedIn CHECKED_IN = new CandidateCheckedIn(REF, "KTP seen");
  static final AssessmentConsentSigned CONSENTED = new AssessmentConsentSigned(REF);
  static final List<Evidence> PROOF =
      List.of(new Evidence(Instrument.OBSERVATION, ENGINE, true, "file-1"));
  static final EvidenceRecorded EVIDENCE = new EvidenceRecorded(REF, PROOF);
  static final AssessmentRecommendationRecorded RECOMMENDED =
      recommended(Verdict.K, Verdict.K, Verdict.K);
  static final AssessmentRecommendationRecorded HALF_RECOMMENDED =
      recommended(Verdict.K, Verdict.BK, Verdict.BK);
  static final AssessmentReported REPORTED = new AssessmentReported(REF, ASSESSOR, DAY, Verdict.K);
  static final AssessmentDecided COMPETENT =
      new AssessmentDecided(REF, PLENARY, Verdict.K, MEETING, Set.of(), null, null);
  static final AssessmentDecided NOT_YET =
      new AssessmentDecided(
          REF,
          PLENARY,
          Verdict.BK,
          MEETING,
          Set.of(BRAKES),
          MEETING.plusMonths(6),
          LocalDate.of(2023, 9, 4));

  static final WorkCalendar CALENDAR = new WorkCalendar(ZoneOffset.ofHours(7), Set.of());
  static final TrainingCompleted TRAINED =
      new TrainingCompleted(
          new EnrollmentRef(ENROLLMENT, PERSON, CLASS, PROGRAM),
          VERSION,
          LSP,
          LocalDate.of(2023, 2, 24),
          new Attendance(ENROLLMENT, 30, 30),
          240);
  static final AppealId APPEAL = AppealId.of(FIRST);
  static final Grounds GROUNDS =
      new Grounds(true, true, false, Personal.of(PERSON, "the brakes held"));
  static final AppealFiled APPEALED = new AppealFiled(APPEAL, REF, MEETING.plusDays(5), GROUNDS);
  static final List<PersonId> PANEL =
      List.of(new PersonId("per-p"), new PersonId("per-q"), new PersonId("per-r"));
  static final Personal<String> REASON = Personal.of(PERSON, "seen again");

  static final PlenaryConvened CONVENED =
      new PlenaryConvened(PLENARY, LSP, SESSION, MEMBERS, MEETING);

  private Example() {}

  static DeciderSpec<ApplicationCommand, Application, ApplicationEvent, ApplicationFacts>
      application() {
    return around(DeciderSpec.of(new ApplicationDecider()));
  }

  static DeciderSpec<SessionCommand, Session, SessionEvent, SessionFacts> session() {
    return around(DeciderSpec.of(new SessionDecider()))
        .where(APPLICATION, SUBMITTED, SELF_ASSESSED, MAY_PROCEED, ADMITTED);
  }

  static DeciderSpec<AssessmentCommand, Assessment, AssessmentEvent, AssessmentFacts> assessment() {
    return around(DeciderSpec.of(new AssessmentDecider(CALENDAR)))
        .where(SESSION, PLANNED_SESSION, ASSIGNED, SEAT);
  }

  static DeciderSpec<PlenaryCommand, Plenary, PlenaryEvent, PlenaryFacts> plenary() {
    return around(DeciderSpec.of(new PlenaryDecider()))
        .where(SESSION, PLANNED_SESSION, ASSIGNED, SEAT)
        .where(FIRST, PLANNED, CHECKED_IN, CONSENTED, EVIDENCE, RECOMMENDED, REPORTED);
  }

  static DeciderSpec<AppealCommand, Appeal, AppealEvent, AppealFacts> appeal() {
    return around(DeciderSpec.of(new AppealDecider()))
        .where(APPLICATION, SUBMITTED, SELF_ASSESSED, MAY_PROCEED, ADMITTED, SCHEDULED)
        .where(PLENARY, CONVENED, decided(Verdict.BK), decree(Verdict.BK))
        .where(FIRST, PLANNED, REPORTED, NOT_YET);
  }

  static Provenance on(LocalDate day) {
    return DeciderSpec.at(day + "T03:00:00Z", "usr-lsp");
  }

  static SessionScheduled session(Mode mode) {
    return new SessionScheduled(SESSION, LSP, PROGRAM, TUK, VERSION, DAY, mode, 2);
  }

  static LspLicenceGranted licence(LspType type) {
    return new LspLicenceGranted(
        LicenceId.of(LSP), LSP, type, "BNSP-LSP-1389-ID", Set.of(SCHEME), YEARS);
  }

  static AssessmentRecommendationRecorded recommended(
      Verdict engine, Verdict brakes, Verdict overall) {
    return new AssessmentRecommendationRecorded(
        REF, ASSESSOR, Map.of(ENGINE, engine, BRAKES, brakes), overall, null);
  }

  static AssessmentRef attempt(int attempt) {
    return new AssessmentRef(AssessmentId.of(APPLICATION, attempt), attempt, SESSION, CANDIDATE);
  }

  static CompetenceDecided decided(Verdict verdict) {
    return new CompetenceDecided(PLENARY, REF, verdict, MEETING);
  }

  static DecreeSigned decree(Verdict verdict) {
    return new DecreeSigned(
        PLENARY, LSP, "KEP.0001/LSP/VIII/2023", MEETING, List.of(new DecidedCase(REF, verdict)));
  }

  private static <C extends id.jejak.kernel.Command, S, E extends id.jejak.kernel.Event, F>
      DeciderSpec<C, S, E, F> around(DeciderSpec<C, S, E, F> spec) {
    return spec.by(on(DAY))
        .held("money", MONEY + "|" + APPLICATION, APPLICATION.value())
        .where(SCHEME, new SchemePublished(SCHEME, "Motor mechanic", terms()))
        .where(LicenceId.of(LSP), licence(LspType.P3))
        .where(
            PROGRAM,
            new ProgramPlanned(PROGRAM, "Training 2023", OFFICE, null, AGREEMENT, 2023, YEARS))
        .where(
            AGREEMENT,
            new AgreementDrafted(
                AGREEMENT,
                AgreementKind.PKS,
                List.of(OFFICE, LSP),
                new AgreementTerms(Set.of(SCHEME), "Certification", YEARS, 0, null)),
            new AgreementSigned(AGREEMENT, YEARS.from(), List.of()))
        .where(
            TUK,
            new TukRegistered(TUK, TukKind.TEMPORARY, OFFICE, new RegionCode("16.07"), 16),
            new TukVerified(TUK, LSP, SCHEME, new Period(DAY, DAY)))
        .where(ASSESSOR, registered(), new AssessorJoinedLsp(ASSESSOR, LSP, YEARS.from()))
        .where(
            ENROLLMENT,
            new TrainingApplied(
                new EnrollmentRef(ENROLLMENT, PERSON, CLASS, PROGRAM),
                1,
                new TrainingType("OTO"),
                VERSION,
                LSP,
                new RegionCode("16.07"),
                Sex.MALE,
                LocalDate.of(2022, 12, 1)),
            TRAINED)
        .where(CLASS, new TrainerAssigned(CLASS, PROGRAM, TRAINER))
        .where(
            TRAINER,
            new TrainerRegistered(
                TRAINER,
                TRAINER_PERSON,
                Personal.of(TRAINER_PERSON, "Trainer"),
                Employment.ASN,
                OFFICE));
  }

  static AssessorRegistered registered() {
    return registered(ASSESSOR_PERSON, Set.of(SCHEME), YEARS);
  }

  static AssessorRegistered registered(PersonId person, Set<SchemeId> fields, Period validity) {
    return new AssessorRegistered(
        ASSESSOR,
        person,
        Personal.of(person, "Assessor"),
        Personal.of(person, "MET.000.001"),
        fields,
        validity);
  }

  static SchemeTerms terms() {
    return terms(Certifier.BNSP);
  }

  static SchemeTerms terms(Certifier certifier) {
    return terms(
        certifier,
        SchemeTerms.Entry.TRAINING,
        Requirement.NONE,
        SchemeTerms.Renewal.RECOGNITION,
        UNITS);
  }

  static SchemeTerms terms(
      SchemeTerms.Entry entry,
      Requirement requirement,
      SchemeTerms.Renewal renewal,
      Set<UnitCode> units) {
    return terms(Certifier.BNSP, entry, requirement, renewal, units);
  }

  private static SchemeTerms terms(
      Certifier certifier,
      SchemeTerms.Entry entry,
      Requirement requirement,
      SchemeTerms.Renewal renewal,
      Set<UnitCode> units) {
    return new SchemeTerms(
        Packaging.KKNI,
        2,
        "45407",
        "7231",
        certifier,
        units.stream().map(unit -> new Unit(unit, unit.code())).toList(),
        entry,
        requirement,
        Set.of(Instrument.OBSERVATION, Instrument.ORAL),
        Set.of(Mode.ON_SITE, Mode.ONLINE),
        2,
        6,
        36,
        renewal,
        12,
        List.of(30, 90, 180),
        240);
  }
}

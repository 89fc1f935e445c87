package id.jejak.app.sample.scenarios;

import id.jejak.app.sample.Actor;
import id.jejak.app.sample.Holidays;
import id.jejak.app.sample.Programme;
import id.jejak.app.sample.Script;
import id.jejak.kernel.Derived;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.WorkCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// The failure paths F1 to F28 on one log: they share an office and its year, and nobody meets
/// anybody of another scenario.
public final class FailurePaths implements Programme {
  static final WorkCalendar WIB =
      new WorkCalendar(ZoneId.of("Asia/Jakarta"), Holidays.indonesian());

  private record Path(String id, String title, Consumer<Telling> told) {}

  private static final List<Path> PATHS =
      List.of(
          new Path("F0", "What must be there first", Office::founded),
          new Path("F1", "No-show at class start", TrainingPaths::f01NoShowAtClassStart),
          new Path("F2", "Dropout mid-way", TrainingPaths::f02DropOutMidWay),
          new Path(
              "F3",
              "Not yet competent, re-assessed, competent",
              AssessmentPaths::f03NotYetCompetentThenCompetent),
          new Path("F4", "Appeal upheld, rejected, late", AssessmentPaths::f04Appeals),
          new Path(
              "F5",
              "Assessor licence expired, known now and known later",
              AssessmentPaths::f05AssessorLicenceExpired),
          new Path(
              "F6",
              "Assessor trained the candidate",
              AssessmentPaths::f06AssessorTrainedTheCandidate),
          new Path("F7", "Decider was assessor", AssessmentPaths::f07DeciderWasAssessor),
          new Path("F8", "Scheme out of the body's scope", AssessmentPaths::f08SchemeOutOfScope),
          new Path(
              "F9",
              "A hundred ask for sixteen seats at once",
              TrainingPaths::f09HundredAskForSixteenSeats),
          new Path(
              "F10",
              "Budget exhausted in the middle of a batch",
              SystemPaths::f10BudgetExhaustedInABatch),
          new Path("F11", "Duplicate submit and retry", PeoplePaths::f11DuplicateSubmit),
          new Path("F12", "Two persons, one NIK", PeoplePaths::f12TwoPersonsOneNik),
          new Path(
              "F13",
              "Wrong name on an issued certificate",
              CertificatePaths::f13WrongNameOnCertificate),
          new Path(
              "F14",
              "Certificate suspended, reinstated or withdrawn",
              CertificatePaths::f14SuspendedThenReinstatedOrWithdrawn),
          new Path(
              "F15",
              "Certificate expires during a job application",
              CertificatePaths::f15CertificateExpiresDuringJobApplication),
          new Path(
              "F16",
              "Employer withdraws after twelve offers",
              MarketPaths::f16EmployerWithdrawsAfterTwelveOffers),
          new Path(
              "F17",
              "Placement ended after forty days",
              MarketPaths::f17PlacementEndedAfterFortyDays),
          new Path("F18", "Apprenticeship broken", MarketPaths::f18ApprenticeshipBroken),
          new Path(
              "F19",
              "Erasure with a valid certificate",
              PeoplePaths::f19ErasureWithValidCertificate),
          new Path("F20", "Consent withdrawn", PeoplePaths::f20ConsentWithdrawn),
          new Path(
              "F21",
              "Scheme version retired between admission and exam",
              AssessmentPaths::f21SchemeVersionRetired),
          new Path("F22", "Attendance of last week today", TrainingPaths::f22AttendanceOfLastWeek),
          new Path("F23", "Crash in the middle of a process", TrainingPaths::f23CrashInTheMiddle),
          new Path("F24", "Read model corrupted", SystemPaths::f24ReadModelCorrupted),
          new Path(
              "F25",
              "Subscriber offline for three days",
              SystemPaths::f25SubscriberOfflineThreeDays),
          new Path("F26", "Shortage of certificate forms", CertificatePaths::f26BlankoShortage),
          new Path("F27", "NIK of a district that was split", PeoplePaths::f27RegionSplit),
          new Path(
              "F28", "Deadline on a holiday, WITA and WIB", PeoplePaths::f28DeadlineOnAHoliday));

  /// In the order of their numbers, after what they share.
  public List<Scenario> scenarios() {
    return PATHS.stream()
        .map(path -> {
          var telling = new Telling(path.id(), path.title(), WIB);
          path.told().accept(telling);
          return telling.told();
        })
        .toList();
  }

  /// Who asks outside the script: in a race, or by what was just read.
  static Provenance by(Actor actor, String purpose, Instant now) {
    return Provenance.of(
        Derived.uuid("ANOM", purpose, actor.name()),
        actor.name(),
        actor.role().name(),
        actor.tenant().value(),
        now);
  }

  @Override
  public String id() {
    return "scenarios";
  }

  @Override
  public String title() {
    return "Jalur kegagalan F1-F28 (contoh)";
  }

  @Override
  public WorkCalendar calendar() {
    return WIB;
  }

  @Override
  public Instant opens() {
    return WIB.at(LocalDate.of(2024, 1, 2), LocalTime.MIDNIGHT);
  }

  @Override
  public Instant ends() {
    return WIB.endOf(LocalDate.of(2024, 6, 28));
  }

  /// The commands alone; a scenario is more.
  @Override
  public Script script() {
    return new Script(
        "ANOM",
        scenarios().stream()
            .flatMap(scenario -> scenario.steps().stream())
            .filter(Scenario.Ask.class::isInstance)
            .map(step -> ((Scenario.Ask) step).asked())
            .sorted(Comparator.comparing(asked -> asked.at()))
            .toList());
  }
}

package id.jejak.command.training;

import id.jejak.command.training.Place.Standing;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationOnDay;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.TrainerEvent;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.AssignTrainer;
import id.jejak.messages.training.CancelClass;
import id.jejak.messages.training.ChangeMode;
import id.jejak.messages.training.CompleteClass;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.CorrectAttendance;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RankApplicants;
import id.jejak.messages.training.RecordSession;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.ReplaceTrainer;
import id.jejak.messages.training.RequestClassCancellation;
import id.jejak.messages.training.ReserveSeat;
import id.jejak.messages.training.ReserveTransferSeat;
import id.jejak.messages.training.ScheduleClass;
import id.jejak.messages.training.StartClass;
import id.jejak.messages.training.TrainingClassCommand;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a class must know beyond its own history; what a command does not ask about stays empty.
///
/// @param agreement of the programme, on the first day of the class
/// @param provider who trains, on the first day of the class
/// @param scheme the published versions of the planned scheme
/// @param trainers those whom the command is about
/// @param people the enrolments of those whom the command is about
/// @param lateJoinSessions how many sessions may have been held when somebody joins late
/// @param alarmAbsences how often somebody is away before the office should ask why
/// @param funded the money that the class costs is put by
record TrainingClassFacts(
    Programme programme,
    @Nullable AgreementOnDay agreement,
    @Nullable OrganizationOnDay provider,
    PublishedScheme scheme,
    Map<TrainerId, Qualification> trainers,
    Map<EnrollmentId, Enrollment> people,
    int lateJoinSessions,
    int alarmAbsences,
    boolean funded) {
  static final TrainingClassFacts NONE =
      new TrainingClassFacts(
          Programme.UNKNOWN, null, null, PublishedScheme.UNKNOWN, Map.of(), Map.of(), 0, 0, false);

  static TrainingClassFacts of(TrainingClassCommand command, TrainingClass state, History history) {
    return switch (command) {
      case ScheduleClass asked ->
          leaningOn(asked.program(), asked.provider(), asked.firstDay(), history)
              .pinning(PublishedScheme.of(asked.scheme().scheme(), history));
      case PostponeClass asked when state instanceof Scheduled is ->
          leaningOn(is.plan().program(), is.plan().provider(), asked.newFirstDay(), history);
      case AssignTrainer asked -> NONE.taughtBy(qualifications(Set.of(asked.trainer()), history));
      case ReplaceTrainer asked when asked.coming() != null ->
          NONE.taughtBy(qualifications(Set.of(asked.coming()), history));
      case ConfirmClass _ when state instanceof Scheduled is ->
          NONE.taughtBy(qualifications(is.trainers(), history));
      case StartClass _ when state instanceof Scheduled is ->
          NONE.taughtBy(qualifications(is.trainers(), history))
              .funded(ClassMoney.isThere(is.plan(), history))
              .with(seatedBeforeAnyRoll(is, history));
      case RecordSession _ when state instanceof Scheduled is ->
          NONE.with(seatedBeforeAnyRoll(is, history))
              .alarmingAt(history.rules().number("attendance.alarmAbsences"));
      case CorrectAttendance _ ->
          NONE.alarmingAt(history.rules().number("attendance.alarmAbsences"));
      case RankApplicants asked when state instanceof Scheduled is ->
          NONE.with(
              enrollments(
                  asked.ranking().stream()
                      .map(applicant -> applicant.of().enrollment())
                      .filter(each -> !is.places().containsKey(each)),
                  history));
      case ReserveSeat asked ->
          joining(history).with(enrollments(Stream.of(asked.of().enrollment()), history));
      case ReserveTransferSeat asked ->
          joining(history).with(enrollments(Stream.of(asked.from().enrollment()), history));
      case ReleaseSeat _ -> joining(history);
      case RankApplicants _,
          OpenSelection _,
          ConfirmClass _,
          StartClass _,
          PostponeClass _,
          ReplaceTrainer _,
          ChangeMode _,
          RecordSession _,
          CompleteClass _,
          RequestClassCancellation _,
          CancelClass _ ->
          NONE;
    };
  }

  private static TrainingClassFacts leaningOn(
      ProgramId program, OrganizationId provider, LocalDate day, History history) {
    Programme programme = Programme.after(history.of(program, ProgramEvent.class));
    TrainingClassFacts facts = NONE.of(programme);
    return programme.planned() == null
        ? facts
        : facts.under(
            AgreementOnDay.of(programme.planned().agreement(), day, history),
            OrganizationOnDay.of(provider, day, history));
  }

  private static TrainingClassFacts joining(History history) {
    return NONE.joiningWithin(history.rules().number("class.lateJoinSessions"));
  }

  private static Map<TrainerId, Qualification> qualifications(
      Set<TrainerId> trainers, History history) {
    var found = new HashMap<TrainerId, Qualification>();
    for (TrainerId each : trainers) {
      found.put(each, Qualification.of(history.of(each, TrainerEvent.class)));
    }
    return found;
  }

  private static Map<EnrollmentId, Enrollment> seatedBeforeAnyRoll(Scheduled is, History history) {
    return enrollments(
        is.all(Standing.SEATED).stream().map(place -> place.of().enrollment()), history);
  }

  private static Map<EnrollmentId, Enrollment> enrollments(
      Stream<EnrollmentId> of, History history) {
    var people = new HashMap<EnrollmentId, Enrollment>();
    of.forEach(each -> people.put(each, Enrollment.after(history.of(each, EnrollmentEvent.class))));
    return people;
  }

  TrainingClassFacts of(Programme known) {
    return new TrainingClassFacts(
        known,
        agreement,
        provider,
        scheme,
        trainers,
        people,
        lateJoinSessions,
        alarmAbsences,
        funded);
  }

  TrainingClassFacts under(AgreementOnDay known, OrganizationOnDay who) {
    return new TrainingClassFacts(
        programme, known, who, scheme, trainers, people, lateJoinSessions, alarmAbsences, funded);
  }

  TrainingClassFacts pinning(PublishedScheme known) {
    return new TrainingClassFacts(
        programme,
        agreement,
        provider,
        known,
        trainers,
        people,
        lateJoinSessions,
        alarmAbsences,
        funded);
  }

  TrainingClassFacts taughtBy(Map<TrainerId, Qualification> known) {
    return new TrainingClassFacts(
        programme,
        agreement,
        provider,
        scheme,
        known,
        people,
        lateJoinSessions,
        alarmAbsences,
        funded);
  }

  TrainingClassFacts with(Map<EnrollmentId, Enrollment> known) {
    return new TrainingClassFacts(
        programme,
        agreement,
        provider,
        scheme,
        trainers,
        known,
        lateJoinSessions,
        alarmAbsences,
        funded);
  }

  TrainingClassFacts joiningWithin(int sessions) {
    return new TrainingClassFacts(
        programme, agreement, provider, scheme, trainers, people, sessions, alarmAbsences, funded);
  }

  TrainingClassFacts alarmingAt(int absences) {
    return new TrainingClassFacts(
        programme,
        agreement,
        provider,
        scheme,
        trainers,
        people,
        lateJoinSessions,
        absences,
        funded);
  }

  TrainingClassFacts funded(boolean so) {
    return new TrainingClassFacts(
        programme,
        agreement,
        provider,
        scheme,
        trainers,
        people,
        lateJoinSessions,
        alarmAbsences,
        so);
  }

  /// The agreement covers the scheme (R8), and who trains can teach it (S2.4).
  @Nullable Refusal objectionTo(SchemeId asked) {
    Refusal uncovered = agreement == null ? null : agreement.objectionTo(asked);
    return uncovered != null || provider == null ? uncovered : provider.objectionToTeaching(asked);
  }

  boolean knows(TrainerId trainer) {
    return trainers.getOrDefault(trainer, Qualification.NONE).known();
  }

  boolean teaches(TrainerId trainer, SchemeId of, LocalDate day) {
    return trainers.getOrDefault(trainer, Qualification.NONE).teaches(of, day);
  }

  boolean selected(EnrollmentId enrollment) {
    return people.get(enrollment) instanceof Enrollment.Made made && made.selected();
  }

  boolean enrolled(EnrollmentId enrollment) {
    return people.get(enrollment) instanceof Enrollment.Made made
        && made.stage() == Enrollment.Stage.ENROLLED;
  }

  boolean insured(EnrollmentId enrollment, Period days) {
    return people.get(enrollment) instanceof Enrollment.Made made && made.insured(days);
  }

  boolean begun(EnrollmentId enrollment, LocalDate on) {
    return people.get(enrollment) instanceof Enrollment.Made made && made.attendsOn(on);
  }
}

package id.jejak.command.training;

import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.scheme.PublishedScheme;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.EnrollmentId;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a class must know beyond its own history; what a command does not ask about stays empty.
///
/// @param agreement of the programme, on the first day of the class
/// @param scheme the published versions of the planned scheme
/// @param trainers those whom the command is about
/// @param people the enrolments of those whom the command is about
/// @param lateJoinSessions how many sessions may have been held when somebody joins late
/// @param alarmAbsences how often somebody is away before the office should ask why
/// @param funded the money that the class costs is put by
record TrainingClassFacts(
    Programme programme,
    @Nullable AgreementOnDay agreement,
    PublishedScheme scheme,
    Map<TrainerId, Qualification> trainers,
    Map<EnrollmentId, Enrollment> people,
    int lateJoinSessions,
    int alarmAbsences,
    boolean funded) {
  static final TrainingClassFacts NONE =
      new TrainingClassFacts(
          Programme.UNKNOWN, null, PublishedScheme.UNKNOWN, Map.of(), Map.of(), 0, 0, false);

  TrainingClassFacts of(Programme known) {
    return new TrainingClassFacts(
        known, agreement, scheme, trainers, people, lateJoinSessions, alarmAbsences, funded);
  }

  TrainingClassFacts under(AgreementOnDay known) {
    return new TrainingClassFacts(
        programme, known, scheme, trainers, people, lateJoinSessions, alarmAbsences, funded);
  }

  TrainingClassFacts pinning(PublishedScheme known) {
    return new TrainingClassFacts(
        programme, agreement, known, trainers, people, lateJoinSessions, alarmAbsences, funded);
  }

  TrainingClassFacts taughtBy(Map<TrainerId, Qualification> known) {
    return new TrainingClassFacts(
        programme, agreement, scheme, known, people, lateJoinSessions, alarmAbsences, funded);
  }

  TrainingClassFacts with(Map<EnrollmentId, Enrollment> known) {
    return new TrainingClassFacts(
        programme, agreement, scheme, trainers, known, lateJoinSessions, alarmAbsences, funded);
  }

  TrainingClassFacts joiningWithin(int sessions) {
    return new TrainingClassFacts(
        programme, agreement, scheme, trainers, people, sessions, alarmAbsences, funded);
  }

  TrainingClassFacts alarmingAt(int absences) {
    return new TrainingClassFacts(
        programme, agreement, scheme, trainers, people, lateJoinSessions, absences, funded);
  }

  TrainingClassFacts funded(boolean so) {
    return new TrainingClassFacts(
        programme, agreement, scheme, trainers, people, lateJoinSessions, alarmAbsences, so);
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

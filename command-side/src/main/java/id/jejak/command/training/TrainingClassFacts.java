package id.jejak.command.training;

import id.jejak.messages.agreement.AgreementOnDay;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Period;
import id.jejak.messages.trainer.TrainerId;
import id.jejak.messages.training.EnrollmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a class must know beyond its own history; what a command does not ask about stays empty.
///
/// @param agreement of the programme, on the first day of the class
/// @param versions the units of each published version of the planned scheme, the first one first
/// @param trainers those whom the command is about
/// @param people the enrolments of those whom the command is about
/// @param lateJoinSessions how many sessions may have been held when somebody joins late
/// @param alarmAbsences how often somebody is away before the office should ask why
record TrainingClassFacts(
    Programme programme,
    @Nullable AgreementOnDay agreement,
    List<List<UnitCode>> versions,
    Map<TrainerId, Qualification> trainers,
    Map<EnrollmentId, Enrollment> people,
    int lateJoinSessions,
    int alarmAbsences) {
  static final TrainingClassFacts NONE =
      new TrainingClassFacts(Programme.UNKNOWN, null, List.of(), Map.of(), Map.of(), 0, 0);

  TrainingClassFacts of(Programme known) {
    return new TrainingClassFacts(
        known, agreement, versions, trainers, people, lateJoinSessions, alarmAbsences);
  }

  TrainingClassFacts under(AgreementOnDay known) {
    return new TrainingClassFacts(
        programme, known, versions, trainers, people, lateJoinSessions, alarmAbsences);
  }

  TrainingClassFacts pinning(List<List<UnitCode>> known) {
    return new TrainingClassFacts(
        programme, agreement, known, trainers, people, lateJoinSessions, alarmAbsences);
  }

  TrainingClassFacts taughtBy(Map<TrainerId, Qualification> known) {
    return new TrainingClassFacts(
        programme, agreement, versions, known, people, lateJoinSessions, alarmAbsences);
  }

  TrainingClassFacts with(Map<EnrollmentId, Enrollment> known) {
    return new TrainingClassFacts(
        programme, agreement, versions, trainers, known, lateJoinSessions, alarmAbsences);
  }

  TrainingClassFacts joiningWithin(int sessions) {
    return new TrainingClassFacts(
        programme, agreement, versions, trainers, people, sessions, alarmAbsences);
  }

  TrainingClassFacts alarmingAt(int absences) {
    return new TrainingClassFacts(
        programme, agreement, versions, trainers, people, lateJoinSessions, absences);
  }

  boolean knows(TrainerId trainer) {
    return trainers.getOrDefault(trainer, Qualification.NONE).known();
  }

  boolean teaches(TrainerId trainer, SchemeId scheme, LocalDate day) {
    return trainers.getOrDefault(trainer, Qualification.NONE).teaches(scheme, day);
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

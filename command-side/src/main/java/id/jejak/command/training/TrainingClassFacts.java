package id.jejak.command.training;

import id.jejak.messages.shared.Period;
import id.jejak.messages.training.EnrollmentId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a class must know beyond its own history; what a command does not ask about stays empty.
///
/// @param schemeVersions how many versions of the planned scheme are published
/// @param certificates of the trainer for the scheme of the class; null when there is no such
///   trainer
/// @param people the enrolments of those who hold a seat and were on no roll yet
/// @param lateJoinSessions how many sessions may have been held when somebody joins late
record TrainingClassFacts(
    Programme programme,
    int schemeVersions,
    @Nullable List<Period> certificates,
    Map<EnrollmentId, Enrollment> people,
    int lateJoinSessions) {
  static final TrainingClassFacts NONE =
      new TrainingClassFacts(Programme.UNKNOWN, 0, null, Map.of(), 0);

  static TrainingClassFacts ofPlan(Programme programme, int schemeVersions) {
    return new TrainingClassFacts(programme, schemeVersions, null, Map.of(), 0);
  }

  static TrainingClassFacts ofTrainer(@Nullable List<Period> certificates) {
    return new TrainingClassFacts(Programme.UNKNOWN, 0, certificates, Map.of(), 0);
  }

  static TrainingClassFacts ofPeople(Map<EnrollmentId, Enrollment> people) {
    return new TrainingClassFacts(Programme.UNKNOWN, 0, null, people, 0);
  }

  static TrainingClassFacts ofRules(int lateJoinSessions) {
    return new TrainingClassFacts(Programme.UNKNOWN, 0, null, Map.of(), lateJoinSessions);
  }

  boolean enrolled(EnrollmentId enrollment) {
    return people.get(enrollment) instanceof Enrollment.Made made
        && made.stage() == Enrollment.Stage.ENROLLED;
  }

  boolean insured(EnrollmentId enrollment, LocalDate on) {
    return people.get(enrollment) instanceof Enrollment.Made made
        && made.insured(new Period(on, on));
  }

  boolean begun(EnrollmentId enrollment, LocalDate on) {
    return people.get(enrollment) instanceof Enrollment.Made made && made.attendsOn(on);
  }
}

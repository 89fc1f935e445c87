package id.jejak.command.training;

import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.TrackQuota;
import id.jejak.messages.shared.RegionCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an enrolment must know beyond its own history; what a command does not ask about stays
/// empty.
///
/// @param applicant null when there is no such person
/// @param merged who stands for the applicant since a merge
/// @param from the enrolment that is left for this one
/// @param commitments what else the person takes part in
/// @param quota of the programme for training
/// @param attendanceMin the share of sessions that who completes has attended
/// @param number the next training certificate's
record EnrollmentFacts(
    TrainingClass trainingClass,
    Programme programme,
    @Nullable Applicant applicant,
    @Nullable PersonMerged merged,
    Enrollment from,
    @Nullable Commitments commitments,
    @Nullable TrackQuota quota,
    BigDecimal attendanceMin,
    long number) {
  static final EnrollmentFacts NONE =
      new EnrollmentFacts(
          new TrainingClass.Unscheduled(),
          Programme.UNKNOWN,
          null,
          null,
          new Enrollment.None(),
          null,
          null,
          BigDecimal.ONE,
          0);

  static EnrollmentFacts ofApplication(
      TrainingClass trainingClass,
      Programme programme,
      @Nullable Applicant applicant,
      @Nullable PersonMerged merged) {
    return new EnrollmentFacts(
        trainingClass, programme, applicant, merged, NONE.from, null, null, NONE.attendanceMin, 0);
  }

  static EnrollmentFacts ofClass(TrainingClass trainingClass) {
    return new EnrollmentFacts(
        trainingClass, NONE.programme, null, null, NONE.from, null, null, NONE.attendanceMin, 0);
  }

  static EnrollmentFacts ofRules(BigDecimal attendanceMin) {
    return new EnrollmentFacts(
        NONE.trainingClass, NONE.programme, null, null, NONE.from, null, null, attendanceMin, 0);
  }

  static EnrollmentFacts ofSeries(long number) {
    return new EnrollmentFacts(
        NONE.trainingClass,
        NONE.programme,
        null,
        null,
        NONE.from,
        null,
        null,
        NONE.attendanceMin,
        number);
  }

  EnrollmentFacts taking(Commitments held, TrackQuota of) {
    return new EnrollmentFacts(
        trainingClass, programme, applicant, merged, from, held, of, attendanceMin, number);
  }

  EnrollmentFacts leaving(Enrollment other) {
    return new EnrollmentFacts(
        trainingClass, programme, applicant, merged, other, commitments, quota, attendanceMin, number);
  }

  EnrollmentFacts demanding(BigDecimal attendance) {
    return new EnrollmentFacts(
        trainingClass, programme, applicant, merged, from, commitments, quota, attendance, number);
  }

  record Applicant(RegionCode district, Sex sex) {}
}

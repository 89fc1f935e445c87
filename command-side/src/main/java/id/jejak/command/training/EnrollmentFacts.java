package id.jejak.command.training;

import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.RegionCode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What an enrolment must know beyond its own history; what a command does not ask about stays
/// empty.
///
/// @param applicant null when there is no such person
/// @param attendanceMin the share of sessions that who completes has attended
/// @param number the next training certificate's
record EnrollmentFacts(
    TrainingClass trainingClass,
    Programme programme,
    @Nullable Applicant applicant,
    BigDecimal attendanceMin,
    long number) {
  static final EnrollmentFacts NONE =
      new EnrollmentFacts(
          new TrainingClass.Unscheduled(), Programme.UNKNOWN, null, BigDecimal.ONE, 0);

  static EnrollmentFacts ofApplication(
      TrainingClass trainingClass, Programme programme, @Nullable Applicant applicant) {
    return new EnrollmentFacts(trainingClass, programme, applicant, BigDecimal.ONE, 0);
  }

  static EnrollmentFacts ofClass(TrainingClass trainingClass) {
    return new EnrollmentFacts(trainingClass, Programme.UNKNOWN, null, BigDecimal.ONE, 0);
  }

  static EnrollmentFacts ofRules(BigDecimal attendanceMin) {
    return new EnrollmentFacts(
        new TrainingClass.Unscheduled(), Programme.UNKNOWN, null, attendanceMin, 0);
  }

  static EnrollmentFacts ofSeries(long number) {
    return new EnrollmentFacts(
        new TrainingClass.Unscheduled(), Programme.UNKNOWN, null, BigDecimal.ONE, number);
  }

  record Applicant(RegionCode district, Sex sex) {}
}

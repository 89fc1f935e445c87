package id.jejak.command.training;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.training.Enrollment.Made;
import id.jejak.command.training.Enrollment.Stage;
import id.jejak.command.training.TrainingClass.Phase;
import id.jejak.command.training.TrainingClass.Scheduled;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decision;
import id.jejak.messages.program.TrackQuota;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.AttendanceTooLow;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.Closing;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.DropOut;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.Expel;
import id.jejak.messages.training.IssueTrainingCertificate;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TrainingCertificateIssued;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/// How it ends: before the end, or with enough attendance (R13) and a training certificate.
final class EnrollmentEnd {
  private EnrollmentEnd() {}

  /// Also before the first day: who took the seat does not come after all.
  static Decision<EnrollmentEvent> dropOut(DropOut asked, Made is, EnrollmentFacts facts) {
    if (is.stage() == Stage.DROPPED_OUT) {
      return alreadySo();
    }
    return is.stage().takesPart()
        ? leaving(is, new TraineeDroppedOut(is.of(), asked.on(), asked.reason()), facts)
        : EnrollmentDecider.illegal(is);
  }

  static Decision<EnrollmentEvent> expel(Expel asked, Made is, EnrollmentFacts facts) {
    if (is.stage() == Stage.EXPELLED) {
      return alreadySo();
    }
    return is.stage() == Stage.ACTIVE
        ? leaving(is, new TraineeExpelled(is.of(), asked.on(), asked.reason()), facts)
        : EnrollmentDecider.illegal(is);
  }

  /// Enough attendance completes (R13), also when it is found only after the class that there was
  /// enough.
  static Decision<EnrollmentEvent> complete(
      CompleteTraining asked, Made is, BigDecimal attendanceMin) {
    if (!asked.attendance().enrollment().equals(asked.enrollment())) {
      return refuse(new NotFound(asked.attendance().enrollment().value()));
    }
    boolean enough = asked.attendance().atLeast(attendanceMin);
    if (is.stage() == Stage.COMPLETED && enough) {
      return alreadySo();
    }
    if (is.stage() != Stage.ACTIVE
        && is.stage() != Stage.COMPLETED
        && is.stage() != Stage.NOT_COMPLETED) {
      return EnrollmentDecider.illegal(is);
    }
    return enough
        ? accept(
            new TrainingCompleted(
                is.of(),
                is.application().scheme(),
                is.application().lsp(),
                asked.on(),
                asked.attendance(),
                asked.hours()))
        : refuse(
            new AttendanceTooLow(
                asked.enrollment(), asked.attendance().attended(), asked.attendance().held()));
  }

  /// What becomes of everybody when the class is over. Who attended too little has not completed
  /// (R13), also when that is found only after a correction.
  static Decision<EnrollmentEvent> close(CloseEnrollment asked, Made is, EnrollmentFacts facts) {
    if (!(facts.trainingClass() instanceof Scheduled scheduled) || !scheduled.isOver()) {
      return EnrollmentDecider.illegal(is);
    }
    boolean cancelled = scheduled.phase() == Phase.CANCELLED;
    var closed =
        new EnrollmentClosed(
            is.of(), asked.on(), cancelled ? Closing.CLASS_CANCELLED : Closing.CLASS_COMPLETED);
    return switch (is.stage()) {
      case APPLIED, WAITING, OFFERED -> accept(closed);
      case ENROLLED -> leaving(is, closed, facts);
      case ACTIVE -> {
        if (cancelled) {
          yield leaving(is, closed, facts);
        }
        yield tooLow(is, scheduled, facts)
            .map(few -> notCompleted(is, asked, few))
            .orElseGet(() -> EnrollmentDecider.illegal(is));
      }
      case COMPLETED ->
          tooLow(is, scheduled, facts)
              .filter(_ -> !cancelled)
              .map(few -> notCompleted(is, asked, few))
              .orElseGet(Decision::alreadySo);
      case REJECTED,
          DECLINED,
          START_NO_SHOW,
          DROPPED_OUT,
          EXPELLED,
          TRANSFERRED,
          NOT_COMPLETED,
          CLOSED ->
          alreadySo();
    };
  }

  private static Decision<EnrollmentEvent> notCompleted(
      Made is, CloseEnrollment asked, Attendance attendance) {
    return accept(new TrainingNotCompleted(is.of(), asked.on(), attendance));
  }

  /// The attendance as the class knows it, where it does not suffice.
  private static Optional<Attendance> tooLow(Made is, Scheduled scheduled, EnrollmentFacts facts) {
    EnrollmentId enrollment = is.of().enrollment();
    Place place = scheduled.places().get(enrollment);
    Attendance attendance = place == null ? new Attendance(enrollment, 0, 0) : place.attendance();
    return attendance.held() > 0 && attendance.atLeast(facts.attendanceMin())
        ? Optional.empty()
        : Optional.of(attendance);
  }

  /// Numbered by year, without gaps.
  static Decision<EnrollmentEvent> certify(IssueTrainingCertificate asked, Made is, long number) {
    if (is.certified()) {
      return alreadySo();
    }
    if (!is.mayBeCertified()) {
      return EnrollmentDecider.illegal(is);
    }
    String text = String.format(Locale.ROOT, "SP/BLK/%d/%06d", asked.on().getYear(), number);
    return Decision.<EnrollmentEvent>accept(
            new TrainingCertificateIssued(is.of(), text, asked.on()))
        .claiming(new Claim.Number(series(asked.on()), number));
  }

  /// Who leaves before the end gives back the place in programme (R5) and agreement (S0.2).
  static Decision<EnrollmentEvent> leaving(Made is, EnrollmentEvent event, EnrollmentFacts facts) {
    TrackQuota quota = facts.quota();
    return quota == null
        ? accept(event)
        : Decision.<EnrollmentEvent>accept(event)
            .claiming(quota.giveBack(is.of().enrollment()).toArray(Claim[]::new));
  }

  static String series(LocalDate on) {
    return "training-certificate:" + on.getYear();
  }
}

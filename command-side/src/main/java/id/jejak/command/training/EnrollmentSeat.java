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
import id.jejak.messages.training.AlreadyInTraining;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.MoveFirstDay;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatNotReserved;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SelectionNotPassed;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TransferToClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The seat that the class gives (R4): offered, taken where the person has no other class (R3) and
/// the programme a place (R5), declined, and left for another.
final class EnrollmentSeat {
  private EnrollmentSeat() {}

  /// Only the seat that the class gave is offered, to who passed the selection.
  static Decision<EnrollmentEvent> offer(OfferSeat asked, Made is, TrainingClass trainingClass) {
    if (is.stage() == Stage.OFFERED) {
      return alreadySo();
    }
    if (is.stage() != Stage.APPLIED && is.stage() != Stage.WAITING) {
      return EnrollmentDecider.illegal(is);
    }
    Optional<Place> seat = seat(is, trainingClass);
    if (seat.isEmpty()) {
      return refuse(new SeatNotReserved(asked.enrollment()));
    }
    return is.selected()
        ? accept(new SeatOffered(is.of(), asked.confirmBy(), seat.get().promoted()))
        : refuse(new SelectionNotPassed(asked.enrollment()));
  }

  /// Who takes a seat of a class that has started comes from the next day on.
  static Decision<EnrollmentEvent> enroll(EnrollTrainee asked, Made is, EnrollmentFacts facts) {
    if (is.stage() == Stage.ENROLLED) {
      return alreadySo();
    }
    if (is.stage() != Stage.OFFERED) {
      return EnrollmentDecider.illegal(is);
    }
    if (!(facts.trainingClass() instanceof Scheduled scheduled)
        || scheduled.seatOf(asked.enrollment()).isEmpty()) {
      return refuse(new SeatNotReserved(asked.enrollment()));
    }
    LocalDate firstDay = firstDay(asked.on(), scheduled);
    return takingPart(
        List.of(new TraineeEnrolled(is.of(), asked.on(), firstDay)), is.of(), scheduled, facts);
  }

  /// The application and the seat come along from the class that was left.
  static Decision<EnrollmentEvent> join(JoinByTransfer asked, EnrollmentFacts facts) {
    if (!(facts.from() instanceof Made from)
        || !EnrollmentId.of(from.of().person(), asked.trainingClass()).equals(asked.enrollment())) {
      return refuse(new NotFound(asked.from().value()));
    }
    if (from.stage() != Stage.TRANSFERRED) {
      return EnrollmentDecider.illegal(from);
    }
    if (!(facts.trainingClass() instanceof Scheduled scheduled)
        || scheduled.seatOf(asked.enrollment()).isEmpty()) {
      return refuse(new SeatNotReserved(asked.enrollment()));
    }
    ClassScheduled plan = scheduled.plan();
    var of =
        new EnrollmentRef(
            asked.enrollment(), from.of().person(), plan.trainingClass(), plan.program());
    var applied =
        new TrainingApplied(
            of,
            plan.wave(),
            plan.type(),
            plan.scheme(),
            plan.lsp(),
            from.application().district(),
            from.application().sex(),
            from.application().on(),
            from.application().category());
    LocalDate firstDay = firstDay(asked.on(), scheduled);
    return takingPart(
        List.of(applied, new TraineeEnrolled(of, asked.on(), firstDay)), of, scheduled, facts);
  }

  private static LocalDate firstDay(LocalDate on, Scheduled scheduled) {
    return scheduled.phase() == Phase.RUNNING ? on.plusDays(1) : scheduled.firstDay();
  }

  /// The person has no other class of the programme, nor any on the same days (R3), and programme
  /// (R5) and agreement (S0.2) have a place left.
  private static Decision<EnrollmentEvent> takingPart(
      List<EnrollmentEvent> events, EnrollmentRef of, Scheduled scheduled, EnrollmentFacts facts) {
    Commitments commitments = facts.commitments();
    TrackQuota quota = facts.quota();
    if (commitments == null || quota == null) {
      return refuse(new NotFound(of.program().value()));
    }
    if (!commitments.allow(of.program(), scheduled.days())) {
      return refuse(new AlreadyInTraining(of.person()));
    }
    return Decision.<EnrollmentEvent>accept(events)
        .claiming(commitments.turn(of.enrollment()))
        .claiming(quota.place(of.enrollment()).toArray(Claim[]::new));
  }

  private static Optional<Place> seat(Made is, TrainingClass trainingClass) {
    return trainingClass instanceof Scheduled scheduled
        ? scheduled.seatOf(is.of().enrollment())
        : Optional.empty();
  }

  static Decision<EnrollmentEvent> decline(DeclineSeat asked, Made is) {
    if (is.stage() == Stage.DECLINED) {
      return alreadySo();
    }
    return is.stage() == Stage.OFFERED
        ? accept(new SeatDeclined(is.of(), asked.answered(), asked.reason()))
        : EnrollmentDecider.illegal(is);
  }

  /// Who has not taken the seat yet learns of the day with it.
  static Decision<EnrollmentEvent> moveFirstDay(
      MoveFirstDay asked, Made is, TrainingClass trainingClass) {
    return is.stage() == Stage.ENROLLED && !asked.firstDay().equals(is.firstDay())
        ? accept(
            new FirstDayMoved(
                is.of(),
                asked.firstDay(),
                is.insured(EnrollmentInClass.from(asked.firstDay(), trainingClass))))
        : alreadySo();
  }

  /// The other class keeps the seat already, so nobody falls between two classes.
  static Decision<EnrollmentEvent> transfer(TransferToClass asked, Made is, EnrollmentFacts facts) {
    if (is.stage() == Stage.TRANSFERRED) {
      return alreadySo();
    }
    if (!is.stage().takesPart()) {
      return EnrollmentDecider.illegal(is);
    }
    var as = EnrollmentId.of(is.of().person(), asked.to());
    return facts.trainingClass() instanceof Scheduled scheduled && scheduled.seatOf(as).isPresent()
        ? EnrollmentEnd.leaving(
            is, new TraineeTransferred(is.of(), asked.to(), as, asked.on()), facts)
        : refuse(new SeatNotReserved(as));
  }
}

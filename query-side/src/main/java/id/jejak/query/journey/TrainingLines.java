package id.jejak.query.journey;

import id.jejak.messages.training.AttendanceAlarmRaised;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.ClassCancellationRequested;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassReady;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.InsuranceEnded;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.PriorLearningRecognised;
import id.jejak.messages.training.PutOnWaiting;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatOffered;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.SelectionStageFailed;
import id.jejak.messages.training.SelectionStagePassed;
import id.jejak.messages.training.SessionHeld;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.StipendPaymentFailed;
import id.jejak.messages.training.StipendRecovered;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainerRemoved;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TrainingBegun;
import id.jejak.messages.training.TrainingCertificateIssued;
import id.jejak.messages.training.TrainingClassEvent;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingModeChanged;
import id.jejak.messages.training.TrainingNotCompleted;
import id.jejak.messages.training.TransferSeatReserved;
import id.jejak.messages.training.WaitingListed;
import id.jejak.query.Heard;

/// From an application to the end of a training.
final class TrainingLines {
  static final Heard<Line> HEARD =
      Heard.<Line, EnrollmentEvent>of(EnrollmentEvent.class, TrainingLines::on)
          .and(TrainingClassEvent.class, TrainingLines::on)
          .and(StipendEvent.class, TrainingLines::on);

  private TrainingLines() {}

  private static void on(EnrollmentEvent event, Line line) {
    switch (event) {
      case TrainingApplied applied ->
          line.of(applied.of().person(), applied.of().trainingClass(), applied.type());
      case SelectionStagePassed passed ->
          line.of(passed.of().person(), passed.stage(), passed.remark());
      case SelectionStageFailed failed ->
          line.of(failed.of().person(), failed.stage(), failed.remark());
      case PutOnWaiting waiting -> line.of(waiting.of().person(), waiting.place());
      case SeatOffered offered -> line.of(offered.of().person(), offered.confirmBy());
      case TraineeEnrolled enrolled -> line.of(enrolled.of().person(), enrolled.firstDay());
      case SeatDeclined declined -> line.of(declined.of().person(), declined.reason());
      case InsuranceConfirmed confirmed ->
          line.of(confirmed.of().person(), confirmed.insurer(), confirmed.cover().from());
      case InsuranceEnded ended -> line.of(ended.of().person(), ended.on());
      case FirstDayMoved moved -> line.of(moved.of().person(), moved.firstDay());
      case PriorLearningRecognised recognised ->
          line.of(recognised.of().person(), recognised.units().size());
      case TraineeTransferred transferred -> line.of(transferred.of().person(), transferred.to());
      case TrainingNotCompleted failed -> {
        var attendance = failed.attendance();
        line.of(failed.of().person(), attendance.attended() + "/" + attendance.held());
      }
      case EnrollmentClosed closed -> line.of(closed.of().person(), closed.why());
      case StartNoShow missed -> line.of(missed.of().person(), missed.on());
      case TrainingBegun begun -> line.of(begun.of().person(), begun.on());
      case KitIssued issued -> line.of(issued.of().person());
      case KitReturned returned -> line.of(returned.of().person());
      case TraineeDroppedOut left -> line.of(left.of().person(), left.on(), left.reason());
      case TraineeExpelled expelled ->
          line.of(expelled.of().person(), expelled.on(), expelled.reason());
      case TrainingCompleted completed -> {
        var attendance = completed.attendance();
        line.of(completed.of().person(), attendance.attended() + "/" + attendance.held());
      }
      case TrainingCertificateIssued issued -> line.of(issued.of().person(), issued.number());
    }
  }

  private static void on(TrainingClassEvent event, Line line) {
    switch (event) {
      case SeatReserved reserved ->
          line.of(
              reserved.of().person(),
              reserved.of().trainingClass(),
              reserved.promoted() ? "PROMOTED" : "RANKED");
      case WaitingListed listed -> line.of(listed.of().person(), listed.place());
      case SeatReleased released -> line.of(released.of().person(), released.why());
      case TransferSeatReserved reserved ->
          line.of(reserved.of().person(), reserved.of().trainingClass(), "TRANSFERRED");
      case AttendanceCorrected corrected ->
          line.of(
              corrected.of().person(),
              corrected.session(),
              corrected.present() ? "PRESENT" : "ABSENT",
              corrected.reason());
      case AttendanceAlarmRaised raised -> line.of(raised.of().person(), raised.absences());
      case ClassScheduled _,
          ClassReady _,
          TrainerRemoved _,
          TrainingModeChanged _,
          ClassCancellationRequested _,
          TrainerAssigned _,
          SelectionOpened _,
          ClassStarted _,
          ClassPostponed _,
          SessionHeld _,
          ClassCompleted _,
          ClassCancelled _ ->
          line.own(); // enrolments say what it means to people
    }
  }

  private static void on(StipendEvent event, Line line) {
    switch (event) {
      case StipendAccrued accrued -> line.of(accrued.of().person(), accrued.amount());
      case StipendApproved approved -> line.of(approved.of().person());
      case StipendPaid paid -> line.of(paid.of().person(), paid.amount());
      case StipendPaymentFailed failed ->
          line.of(failed.of().person(), failed.reference(), failed.reason());
      case StipendRecovered recovered ->
          line.of(recovered.of().person(), recovered.amount(), recovered.reason());
      case StipendForfeited forfeited ->
          line.of(forfeited.of().person(), forfeited.amount(), forfeited.reason());
    }
  }
}

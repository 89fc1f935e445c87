package id.jejak.query.work;

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

/// What training leaves to be done: selection, insurance, classes, stipends.
final class TrainingWork {
  static final Heard<Queue> HEARD =
      Heard.<Queue, EnrollmentEvent>of(EnrollmentEvent.class, TrainingWork::on)
          .and(TrainingClassEvent.class, TrainingWork::on)
          .and(StipendEvent.class, TrainingWork::on);

  private TrainingWork() {}

  private static void on(EnrollmentEvent event, Queue queue) {
    switch (event) {
      case TrainingApplied applied -> queue.open(Work.REVIEW_APPLICATION, applied.of(), null);
      case SelectionStagePassed passed -> {
        switch (passed.stage()) {
          case ADMINISTRATION -> {
            queue.close(passed.of().enrollment(), Work.REVIEW_APPLICATION);
            queue.open(Work.TEST_APPLICANT, passed.of(), null);
          }
          case TEST -> {
            queue.close(passed.of().enrollment(), Work.TEST_APPLICANT);
            queue.open(Work.RANK_APPLICANT, passed.of(), null);
          }
        }
      }
      case SelectionStageFailed failed ->
          queue.close(failed.of().enrollment(), Work.REVIEW_APPLICATION, Work.TEST_APPLICANT);
      case SeatOffered offered ->
          queue
              .open(Work.CONFIRM_SEAT, offered.of(), offered.confirmBy())
              .watched("recruitment", "confirm", offered.of().enrollment());
      case TraineeEnrolled enrolled -> {
        queue.close(enrolled.of().enrollment(), Work.CONFIRM_SEAT);
        queue
            .open(Work.CONFIRM_INSURANCE, enrolled.of(), enrolled.firstDay())
            .watched("insurance", "cover", enrolled.of().enrollment());
      }
      case SeatDeclined declined ->
          queue.close(declined.of().enrollment(), Work.CONFIRM_SEAT, Work.CONFIRM_INSURANCE);
      case InsuranceConfirmed confirmed ->
          queue.close(confirmed.of().enrollment(), Work.CONFIRM_INSURANCE);
      case StartNoShow missed -> queue.close(missed.of().enrollment(), Work.CONFIRM_INSURANCE);
      case TraineeDroppedOut left ->
          queue.close(left.of().enrollment(), Work.CONFIRM_INSURANCE, Work.ASK_ABSENT);
      case TraineeExpelled expelled ->
          queue.close(expelled.of().enrollment(), Work.CONFIRM_INSURANCE, Work.ASK_ABSENT);
      case FirstDayMoved moved -> {
        if (!moved.covered()) {
          queue
              .open(Work.CONFIRM_INSURANCE, moved.of(), moved.firstDay())
              .watched("insurance", "cover", moved.of().enrollment());
        }
      }
      case TraineeTransferred transferred ->
          queue.close(transferred.of().enrollment(), Work.CONFIRM_INSURANCE, Work.ASK_ABSENT);
      case EnrollmentClosed closed ->
          queue.close(
              closed.of().enrollment(),
              Work.REVIEW_APPLICATION,
              Work.TEST_APPLICANT,
              Work.RANK_APPLICANT,
              Work.CONFIRM_SEAT,
              Work.CONFIRM_INSURANCE,
              Work.ASK_ABSENT);
      case TrainingCompleted completed -> queue.close(completed.of().enrollment(), Work.ASK_ABSENT);
      case TrainingNotCompleted failed -> queue.close(failed.of().enrollment(), Work.ASK_ABSENT);
      case PutOnWaiting _,
          PriorLearningRecognised _,
          InsuranceEnded _,
          TrainingBegun _,
          KitIssued _,
          KitReturned _,
          TrainingCertificateIssued _ -> {} // nobody has to do anything
    }
  }

  private static void on(TrainingClassEvent event, Queue queue) {
    switch (event) {
      case ClassScheduled scheduled ->
          queue.open(
              Work.START_CLASS,
              scheduled.trainingClass(),
              scheduled.program(),
              scheduled.firstDay());
      case SeatReserved reserved -> queue.close(reserved.of().enrollment(), Work.RANK_APPLICANT);
      case WaitingListed listed -> queue.close(listed.of().enrollment(), Work.RANK_APPLICANT);
      case ClassPostponed postponed ->
          queue.open(
              Work.START_CLASS,
              postponed.trainingClass(),
              postponed.program(),
              postponed.newFirstDay());
      case ClassStarted started -> {
        queue.close(started.trainingClass(), Work.START_CLASS);
        queue
            .open(Work.COMPLETE_CLASS, started.trainingClass(), started.program(), null)
            .watched("class-delivery", "results", started.trainingClass());
      }
      case ClassCompleted completed -> queue.close(completed.trainingClass(), Work.COMPLETE_CLASS);
      case ClassCancelled cancelled ->
          queue.close(
              cancelled.trainingClass(),
              Work.START_CLASS,
              Work.COMPLETE_CLASS,
              Work.CANCEL_CLASS,
              Work.FIND_TRAINER);
      case ClassCancellationRequested asked ->
          queue.open(Work.CANCEL_CLASS, asked.trainingClass(), asked.program(), null);
      case TrainerAssigned assigned -> queue.close(assigned.trainingClass(), Work.FIND_TRAINER);
      case TrainerRemoved removed -> {
        if (removed.left() == 0) {
          queue.open(Work.FIND_TRAINER, removed.trainingClass(), removed.program(), removed.from());
        }
      }
      case AttendanceAlarmRaised raised -> queue.open(Work.ASK_ABSENT, raised.of(), null);
      case SelectionOpened _,
          ClassReady _,
          SeatReleased _,
          TransferSeatReserved _,
          TrainingModeChanged _,
          SessionHeld _,
          AttendanceCorrected _ -> {} // nothing new
    }
  }

  private static void on(StipendEvent event, Queue queue) {
    switch (event) {
      case StipendAccrued accrued ->
          queue
              .open(Work.APPROVE_STIPEND, accrued.stipend(), accrued.of())
              .watched("stipend", "approve", accrued.of().enrollment());
      case StipendApproved approved -> {
        queue.close(approved.stipend(), Work.APPROVE_STIPEND);
        queue.open(Work.PAY_STIPEND, approved.stipend(), approved.of());
      }
      case StipendPaymentFailed failed ->
          queue
              .open(Work.PAY_STIPEND, failed.stipend(), failed.of())
              .watched("stipend", "retry", failed.of().enrollment());
      case StipendRecovered _ -> {} // nobody has to do anything
      case StipendPaid paid -> queue.close(paid.stipend(), Work.PAY_STIPEND);
      case StipendForfeited forfeited ->
          queue.close(forfeited.stipend(), Work.APPROVE_STIPEND, Work.PAY_STIPEND);
    }
  }
}

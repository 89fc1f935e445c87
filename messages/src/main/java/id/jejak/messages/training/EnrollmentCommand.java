package id.jejak.messages.training;

import id.jejak.kernel.Command;

/// What may be asked of one enrollment.
public sealed interface EnrollmentCommand extends Command
    permits ApplyForTraining,
        RecordSelectionStage,
        PutOnWaitingList,
        OfferSeat,
        EnrollTrainee,
        DeclineSeat,
        ConfirmInsurance,
        EndInsurance,
        RecordNoShowAtStart,
        BeginTraining,
        IssueKit,
        ReturnKit,
        DropOut,
        Expel,
        CompleteTraining,
        IssueTrainingCertificate,
        MoveFirstDay,
        CloseEnrollment,
        TransferToClass,
        JoinByTransfer,
        RecognisePriorLearning {
  EnrollmentId enrollment();

  @Override
  default EnrollmentId target() {
    return enrollment();
  }
}

package id.jejak.messages.training;

import id.jejak.kernel.Command;

/// What may be asked of one training class.
public sealed interface TrainingClassCommand extends Command
    permits ScheduleClass,
        AssignTrainer,
        OpenSelection,
        RankApplicants,
        ReserveSeat,
        ReleaseSeat,
        StartClass,
        PostponeClass,
        RecordSession,
        CompleteClass,
        CancelClass,
        ConfirmClass,
        ReplaceTrainer,
        RequestClassCancellation,
        ChangeMode,
        CorrectAttendance,
        ReserveTransferSeat {
  ClassId trainingClass();

  @Override
  default ClassId target() {
    return trainingClass();
  }
}

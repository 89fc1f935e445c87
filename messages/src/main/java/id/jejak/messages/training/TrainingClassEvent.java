package id.jejak.messages.training;

import id.jejak.kernel.Event;

/// What happens to one training class.
public sealed interface TrainingClassEvent extends Event
    permits ClassScheduled,
        TrainerAssigned,
        SelectionOpened,
        SeatReserved,
        WaitingListed,
        SeatReleased,
        ClassStarted,
        ClassPostponed,
        SessionHeld,
        ClassCompleted,
        ClassCancelled,
        ClassReady,
        TrainerRemoved,
        ClassCancellationRequested,
        TrainingModeChanged,
        AttendanceCorrected,
        AttendanceAlarmRaised,
        TransferSeatReserved {}

package id.jejak.messages.training;

import id.jejak.kernel.Event;

/// What happens to one enrollment.
public sealed interface EnrollmentEvent extends Event
    permits TrainingApplied,
        SelectionStagePassed,
        SelectionStageFailed,
        PutOnWaiting,
        SeatOffered,
        TraineeEnrolled,
        SeatDeclined,
        InsuranceConfirmed,
        InsuranceEnded,
        StartNoShow,
        TrainingBegun,
        KitIssued,
        KitReturned,
        TraineeDroppedOut,
        TraineeExpelled,
        TrainingCompleted,
        TrainingCertificateIssued,
        FirstDayMoved,
        EnrollmentClosed,
        TrainingNotCompleted,
        TraineeTransferred,
        PriorLearningRecognised {}

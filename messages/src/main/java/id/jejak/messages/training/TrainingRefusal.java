package id.jejak.messages.training;

import id.jejak.kernel.Refusal;

/// Why something is refused: training.
public sealed interface TrainingRefusal extends Refusal
    permits AlreadyInTraining,
        QuotaExhausted,
        ReservedForOtherRegion,
        MinParticipantsNotMet,
        InsuranceMissing,
        AttendanceTooLow,
        SeatNotReserved,
        StipendAlreadyPaid,
        RegistrationNotOpen,
        SelectionNotPassed,
        TrainerMissing,
        CertifierMismatch {}

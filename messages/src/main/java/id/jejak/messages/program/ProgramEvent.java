package id.jejak.messages.program;

import id.jejak.kernel.Event;

/// What happens to one program.
public sealed interface ProgramEvent extends Event
    permits ProgramPlanned,
        TrainingTypeAdded,
        ProviderAdded,
        QuotaSet,
        ReservedQuotaSet,
        RegistrationOpened,
        RegistrationClosed,
        ProgramCancelled,
        CohortReleased,
        ProgramFinished {}

package id.jejak.messages.assessment;

import id.jejak.kernel.Event;

/// What happens to one appeal.
public sealed interface AppealEvent extends Event
    permits AppealFiled,
        AppealPanelAppointed,
        AppealEscalated,
        AppealUpheld,
        AppealRejected,
        AppealWithdrawn {}

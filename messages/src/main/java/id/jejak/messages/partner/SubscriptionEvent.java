package id.jejak.messages.partner;

import id.jejak.kernel.Event;

/// What happens to one subscription.
public sealed interface SubscriptionEvent extends Event
    permits Subscribed,
        CursorAdvanced,
        ReplayRequested,
        EventParked,
        EventRetried,
        RetriedEventTaken,
        SubscriptionPaused,
        SubscriptionResumed {}

package id.jejak.messages.placement;

import id.jejak.kernel.Event;

/// What happens to one business.
public sealed interface BusinessEvent extends Event
    permits BusinessStarted, BusinessSupported, BusinessChecked {}

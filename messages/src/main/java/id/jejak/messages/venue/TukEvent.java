package id.jejak.messages.venue;

import id.jejak.kernel.Event;

/// What happens to one tuk.
public sealed interface TukEvent extends Event
    permits TukRegistered, TukVerified, TukVerificationFailed, TukVerificationLapsed {}

package id.jejak.messages.notification;

import id.jejak.kernel.Event;

/// What becomes of one notice.
public sealed interface NotificationEvent extends Event
    permits NotificationRequested, NotificationWithheld {}

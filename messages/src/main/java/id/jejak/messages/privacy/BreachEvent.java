package id.jejak.messages.privacy;

import id.jejak.kernel.Event;

/// What is done about one breach.
public sealed interface BreachEvent extends Event
    permits BreachReported, AffectedNamed, BreachNotified {
  BreachId breach();
}

package id.jejak.messages.partner;

/// Delivers a parked event again.
public record RetryEvent(SubscriptionId subscription, long position)
    implements SubscriptionCommand {
  public RetryEvent {
    if (position < 0) {
      throw new IllegalArgumentException("an event has a position of 0 or more");
    }
  }
}

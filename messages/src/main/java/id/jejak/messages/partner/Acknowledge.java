package id.jejak.messages.partner;

/// Everything up to `position` has arrived; or what was delivered again after it was rejected has.
public record Acknowledge(SubscriptionId subscription, long position)
    implements SubscriptionCommand {
  public Acknowledge {
    if (position < 0) {
      throw new IllegalArgumentException("an event has a position of 0 or more");
    }
  }
}

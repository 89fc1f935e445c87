package id.jejak.messages.partner;

/// The partner cannot take this one: it is parked, and the others go on (S30).
///
/// @param reason a code of the partner; never personal data
public record RejectEvent(SubscriptionId subscription, long position, String reason)
    implements SubscriptionCommand {
  public RejectEvent {
    if (position < 0) {
      throw new IllegalArgumentException("an event has a position of 0 or more");
    }
  }
}

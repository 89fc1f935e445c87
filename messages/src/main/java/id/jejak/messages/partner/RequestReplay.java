package id.jejak.messages.partner;

/// Everything behind `after` is delivered once more.
public record RequestReplay(SubscriptionId subscription, long after)
    implements SubscriptionCommand {
  public RequestReplay {
    if (after < -1) {
      throw new IllegalArgumentException("a subscription begins behind position -1 or later");
    }
  }
}

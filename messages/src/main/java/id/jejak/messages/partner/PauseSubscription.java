package id.jejak.messages.partner;

/// Nothing is delivered until it is resumed; nothing is lost.
public record PauseSubscription(SubscriptionId subscription) implements SubscriptionCommand {}

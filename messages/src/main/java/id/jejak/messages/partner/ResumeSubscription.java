package id.jejak.messages.partner;

public record ResumeSubscription(SubscriptionId subscription) implements SubscriptionCommand {}

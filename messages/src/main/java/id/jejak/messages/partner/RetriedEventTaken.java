package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;

/// The partner has taken what it had rejected before.
public record RetriedEventTaken(SubscriptionId subscription, OrganizationId partner, long position)
    implements SubscriptionEvent {}

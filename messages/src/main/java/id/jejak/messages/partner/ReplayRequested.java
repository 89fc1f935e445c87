package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;

public record ReplayRequested(SubscriptionId subscription, OrganizationId partner, long after)
    implements SubscriptionEvent {}

package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;

public record SubscriptionResumed(SubscriptionId subscription, OrganizationId partner)
    implements SubscriptionEvent {}

package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;

public record SubscriptionPaused(SubscriptionId subscription, OrganizationId partner)
    implements SubscriptionEvent {}

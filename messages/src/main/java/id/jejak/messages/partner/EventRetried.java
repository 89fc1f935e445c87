package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;

public record EventRetried(SubscriptionId subscription, OrganizationId partner, long position)
    implements SubscriptionEvent {}

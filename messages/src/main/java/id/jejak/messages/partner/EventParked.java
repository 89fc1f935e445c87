package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;

public record EventParked(
    SubscriptionId subscription, OrganizationId partner, long position, String reason)
    implements SubscriptionEvent {}

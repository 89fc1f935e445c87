package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;

public record CursorAdvanced(SubscriptionId subscription, OrganizationId partner, long position)
    implements SubscriptionEvent {}

package id.jejak.messages.partner;

import id.jejak.messages.organization.OrganizationId;
import java.util.Set;

/// @param after where the cursor stands from here on
public record Subscribed(
    SubscriptionId subscription,
    OrganizationId partner,
    Set<ExternalName> names,
    long after,
    int alarmMinutes)
    implements SubscriptionEvent {}

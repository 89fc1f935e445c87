package id.jejak.messages.organization;

import id.jejak.kernel.Event;

/// What happens to one organization.
public sealed interface OrganizationEvent extends Event
    permits OrganizationRegistered, OfficeHolderAppointed, OfficeHolderEnded {}

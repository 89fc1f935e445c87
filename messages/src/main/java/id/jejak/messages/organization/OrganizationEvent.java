package id.jejak.messages.organization;

import id.jejak.kernel.Event;

/// What happens to one organization.
public sealed interface OrganizationEvent extends Event
    permits OrganizationRegistered,
        OrganizationPlaced,
        OfficeHolderAppointed,
        OfficeHolderEnded,
        OrganizationSuspended,
        OrganizationSuspensionLifted,
        CapabilityRecorded,
        CapabilityEnded,
        CentreStatusRecorded {}

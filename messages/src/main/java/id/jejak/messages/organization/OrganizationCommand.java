package id.jejak.messages.organization;

import id.jejak.kernel.Command;

/// What may be asked of one organization.
public sealed interface OrganizationCommand extends Command
    permits RegisterOrganization,
        PlaceOrganization,
        AppointOfficeHolder,
        EndOfficeHolder,
        SuspendOrganization,
        LiftOrganizationSuspension,
        RecordCapability,
        EndCapability,
        RecordCentreStatus {
  OrganizationId organization();

  @Override
  default OrganizationId target() {
    return organization();
  }
}

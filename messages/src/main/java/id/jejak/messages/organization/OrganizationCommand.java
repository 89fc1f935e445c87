package id.jejak.messages.organization;

import id.jejak.kernel.Command;

/// What may be asked of one organization.
public sealed interface OrganizationCommand extends Command
    permits RegisterOrganization, AppointOfficeHolder, EndOfficeHolder {
  OrganizationId organization();

  @Override
  default OrganizationId target() {
    return organization();
  }
}

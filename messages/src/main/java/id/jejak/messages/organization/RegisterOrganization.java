package id.jejak.messages.organization;

import id.jejak.kernel.Begins;
import id.jejak.messages.shared.RegionCode;

public record RegisterOrganization(
    OrganizationId organization, OrganizationKind kind, String name, RegionCode seat)
    implements OrganizationCommand, Begins {}

package id.jejak.messages.organization;

import id.jejak.messages.shared.RegionCode;

public record OrganizationRegistered(
    OrganizationId organization, OrganizationKind kind, String name, RegionCode seat)
    implements OrganizationEvent {}

package id.jejak.app.sample;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Role;

/// Who asks, in which role, for which organisation.
public record Actor(String name, Role role, OrganizationId tenant) {}

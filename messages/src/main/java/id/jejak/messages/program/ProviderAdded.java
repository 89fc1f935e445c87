package id.jejak.messages.program;

import id.jejak.messages.organization.OrganizationId;

public record ProviderAdded(ProgramId program, OrganizationId provider) implements ProgramEvent {}

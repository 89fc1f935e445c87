package id.jejak.messages.program;

import id.jejak.messages.organization.OrganizationId;

public record AddProvider(ProgramId program, OrganizationId provider) implements ProgramCommand {}

package id.jejak.messages.program;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeVersion;
import org.jspecify.annotations.Nullable;

/// @param certifier who certifies instead of a certification body; null where one does
public record TrainingTypeAdded(
    ProgramId program,
    TrainingType type,
    String name,
    SchemeVersion scheme,
    @Nullable OrganizationId certifier)
    implements ProgramEvent {}

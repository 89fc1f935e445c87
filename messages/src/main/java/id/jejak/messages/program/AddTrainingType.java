package id.jejak.messages.program;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeVersion;
import org.jspecify.annotations.Nullable;

/// Any day of the year: a new type needs no new software.
///
/// @param certifier who certifies under a law of their own, such as the police for guards; null
///   where a certification body does under the scheme
public record AddTrainingType(
    ProgramId program,
    TrainingType type,
    String name,
    SchemeVersion scheme,
    @Nullable OrganizationId certifier)
    implements ProgramCommand {}

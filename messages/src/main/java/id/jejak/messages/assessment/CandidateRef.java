package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.training.EnrollmentId;
import org.jspecify.annotations.Nullable;

/// The keys by which a candidate is found; every event of an application carries them.
///
/// @param program null for whoever comes without one
public record CandidateRef(
    ApplicationId application,
    PersonId person,
    SchemeVersion scheme,
    OrganizationId lsp,
    @Nullable ProgramId program,
    @Nullable EnrollmentId enrollment) {}

package id.jejak.messages.apprenticeship;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import org.jspecify.annotations.Nullable;

/// The keys by which an apprenticeship is found; every event of it carries them.
///
/// @param program whose track it is (R5); null outside of any
public record ApprenticeshipRef(
    ApprenticeshipId apprenticeship,
    PersonId person,
    @Nullable ProgramId program,
    OrganizationId host,
    ApprenticeshipKind kind,
    IntakeId intake) {}

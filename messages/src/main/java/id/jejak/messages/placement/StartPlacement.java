package id.jejak.messages.placement;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;

public record StartPlacement(
    PlacementId placement,
    PersonId person,
    ProgramId program,
    OrganizationId employer,
    EmploymentKind kind,
    WageBand wage,
    LocalDate on)
    implements PlacementCommand {}

package id.jejak.messages.apprenticeship;

import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.WageBand;
import java.time.LocalDate;

/// The host, or whoever the placement names, keeps the person.
public record HireApprentice(
    ApprenticeshipId apprenticeship,
    PlacementId placement,
    EmploymentKind kind,
    WageBand wage,
    LocalDate on)
    implements ApprenticeshipCommand {}

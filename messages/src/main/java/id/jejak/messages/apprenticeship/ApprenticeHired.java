package id.jejak.messages.apprenticeship;

import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.WageBand;
import java.time.LocalDate;

public record ApprenticeHired(
    ApprenticeshipRef of, PlacementId placement, EmploymentKind kind, WageBand wage, LocalDate on)
    implements ApprenticeshipEvent {}

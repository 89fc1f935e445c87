package id.jejak.messages.placement;

import java.time.LocalDate;

public record PlacementOffered(
    PlacementRef of, EmploymentKind kind, WageBand wage, LocalDate answerBy)
    implements PlacementEvent {}

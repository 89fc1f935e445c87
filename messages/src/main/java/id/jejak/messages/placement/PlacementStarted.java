package id.jejak.messages.placement;

import java.time.LocalDate;
import java.util.List;

/// @param followUpDays on which days after the first the office asks how it goes (S20)
public record PlacementStarted(
    PlacementRef of, EmploymentKind kind, WageBand wage, List<Integer> followUpDays, LocalDate on)
    implements PlacementEvent {}

package id.jejak.messages.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param next when the next question is due; null after the last
public record PlacementFollowedUp(
    PlacementRef of,
    int day,
    boolean employed,
    @Nullable WageBand wage,
    JobMatch match,
    LocalDate on,
    @Nullable LocalDate next)
    implements PlacementEvent {}

package id.jejak.messages.placement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record RecordFollowUp(
    PlacementId placement,
    int day,
    boolean employed,
    @Nullable WageBand wage,
    JobMatch match,
    LocalDate on)
    implements PlacementCommand {}

package id.jejak.messages.placement;

import java.time.LocalDate;

public record RecordFollowUp(PlacementId placement, int day, boolean employed, LocalDate on)
    implements PlacementCommand {}

package id.jejak.messages.placement;

import id.jejak.kernel.Event;

/// What happens to one placement.
public sealed interface PlacementEvent extends Event
    permits PlacementStarted, PlacementFollowedUp, PlacementEnded {}

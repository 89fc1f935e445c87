package id.jejak.messages.placement;

import id.jejak.kernel.Event;

/// What happens to one placement.
public sealed interface PlacementEvent extends Event
    permits PlacementOffered,
        OfferAccepted,
        OfferDeclined,
        OfferLapsed,
        OfferWithdrawn,
        PlacementStarted,
        PlacementFollowedUp,
        PlacementConfirmed,
        PlacementEnded {}

package id.jejak.messages.certification;

import id.jejak.kernel.Event;

/// What happens to the forms of one body.
public sealed interface BlankoEvent extends Event
    permits BlankoRequested,
        BlankoReceived,
        BlankoAwaited,
        BlankoAssigned,
        BlankoFreed,
        BlankoSpoiled,
        SpoiledReturned,
        BlankoLost {
  BlankoStockId stock();
}

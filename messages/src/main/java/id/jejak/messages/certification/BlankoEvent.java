package id.jejak.messages.certification;

import id.jejak.kernel.Event;
import id.jejak.messages.organization.OrganizationId;

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

  OrganizationId lsp();
}

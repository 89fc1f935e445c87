package id.jejak.messages.placement;

import id.jejak.kernel.Command;

/// What may be asked of one placement.
public sealed interface PlacementCommand extends Command
    permits MakeOffer,
        AcceptOffer,
        DeclineOffer,
        LapseOffer,
        WithdrawOffer,
        StartPlacement,
        RecordFollowUp,
        EndPlacement {
  PlacementId placement();

  @Override
  default PlacementId target() {
    return placement();
  }
}

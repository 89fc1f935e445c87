package id.jejak.messages.placement;

import id.jejak.kernel.Command;

/// What may be asked of one job fair.
public sealed interface JobFairCommand extends Command
    permits AnnounceJobFair, RegisterAtJobFair, AttendJobFair {
  JobFairId fair();

  @Override
  default JobFairId target() {
    return fair();
  }
}

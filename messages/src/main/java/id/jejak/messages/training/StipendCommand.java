package id.jejak.messages.training;

import id.jejak.kernel.Command;

/// What may be asked of one stipend.
public sealed interface StipendCommand extends Command
    permits AccrueStipend,
        ApproveStipend,
        PayStipend,
        ForfeitStipend,
        RecordPaymentFailure,
        RecoverStipend {
  StipendId stipend();

  @Override
  default StipendId target() {
    return stipend();
  }
}

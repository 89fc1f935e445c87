package id.jejak.messages.assessment;

import id.jejak.kernel.Command;

/// What may be asked of one appeal.
public sealed interface AppealCommand extends Command
    permits FileAppeal, AppointPanel, EscalateAppeal, DecideAppeal, WithdrawAppeal {
  AppealId appeal();

  @Override
  default AppealId target() {
    return appeal();
  }
}

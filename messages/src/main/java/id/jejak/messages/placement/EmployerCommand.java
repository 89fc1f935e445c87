package id.jejak.messages.placement;

import id.jejak.kernel.Command;

/// What may be asked of one employer.
public sealed interface EmployerCommand extends Command permits WithdrawEmployer {
  EmployerId employer();

  @Override
  default EmployerId target() {
    return employer();
  }
}

package id.jejak.messages.privacy;

import id.jejak.kernel.Command;

/// What may be asked of one breach.
public sealed interface BreachCommand extends Command
    permits ReportBreach, NameAffected, NotifyBreach {
  BreachId breach();

  @Override
  default BreachId target() {
    return breach();
  }
}

package id.jejak.messages.outcome;

import id.jejak.kernel.Command;

/// What may be asked of one outcome.
public sealed interface OutcomeCommand extends Command permits RecordOutcome {
  OutcomeId outcome();

  @Override
  default OutcomeId target() {
    return outcome();
  }
}

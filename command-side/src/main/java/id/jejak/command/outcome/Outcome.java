package id.jejak.command.outcome;

import id.jejak.messages.outcome.OutcomeEvent;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.outcome.OutcomeStatus;

/// The answer to one question, or none yet; who could not be reached may answer later.
sealed interface Outcome {
  record Unknown() implements Outcome {}

  record Unreachable(OutcomeRecorded as) implements Outcome {}

  record Answered(OutcomeRecorded as) implements Outcome {}

  default Outcome evolve(OutcomeEvent event) {
    return switch (event) {
      case OutcomeRecorded recorded ->
          recorded.status() == OutcomeStatus.UNREACHABLE
              ? new Unreachable(recorded)
              : new Answered(recorded);
    };
  }
}

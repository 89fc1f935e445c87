package id.jejak.command.outcome;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.outcome.OutcomeCommand;
import id.jejak.messages.outcome.OutcomeEvent;
import id.jejak.messages.outcome.OutcomeId;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.outcome.RecordOutcome;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.EnrollmentEvent;
import id.jejak.messages.training.TrainingCompleted;

/// Outcomes of graduates, one answer for each question.
final class OutcomeDecider implements Decider<OutcomeCommand, Outcome, OutcomeEvent, OutcomeFacts> {
  @Override
  public Class<OutcomeCommand> commands() {
    return OutcomeCommand.class;
  }

  @Override
  public Class<OutcomeEvent> events() {
    return OutcomeEvent.class;
  }

  @Override
  public Outcome initial() {
    return new Outcome.Unknown();
  }

  @Override
  public Outcome evolve(Outcome state, OutcomeEvent event) {
    return state.evolve(event);
  }

  @Override
  public OutcomeFacts facts(OutcomeCommand command, Outcome state, Provenance by, History history) {
    return switch (command) {
      case RecordOutcome asked ->
          new OutcomeFacts(
              history.of(asked.of().enrollment(), EnrollmentEvent.class).stream()
                  .anyMatch(event ->
                      event instanceof TrainingCompleted completed
                          && completed.of().equals(asked.of())));
    };
  }

  @Override
  public Decision<OutcomeEvent> decide(
      OutcomeCommand command, Outcome is, OutcomeFacts facts, Provenance by) {
    return switch (command) {
      case RecordOutcome asked -> record(asked, is, facts);
    };
  }

  private static Decision<OutcomeEvent> record(
      RecordOutcome asked, Outcome is, OutcomeFacts facts) {
    var recorded =
        new OutcomeRecorded(
            asked.outcome(), asked.of(), asked.months(), asked.status(), asked.on());
    return switch (is) {
      case Outcome.Unknown _ ->
          facts.graduate()
                  && asked.outcome().equals(OutcomeId.of(asked.of().enrollment(), asked.months()))
              ? accept(recorded)
              : refuse(new NotFound(asked.of().enrollment().value()));
      case Outcome.Unreachable earlier ->
          earlier.as().equals(recorded) ? alreadySo() : accept(recorded);
      case Outcome.Answered earlier ->
          earlier.as().equals(recorded)
              ? alreadySo()
              : refuse(new AlreadyExists(asked.outcome().value()));
    };
  }
}

package id.jejak.command.placement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.placement.BusinessCommand;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;

/// Businesses are recorded when they start.
final class BusinessDecider implements Decider<BusinessCommand, Business, BusinessEvent, Known> {
  @Override
  public Class<BusinessCommand> commands() {
    return BusinessCommand.class;
  }

  @Override
  public Class<BusinessEvent> events() {
    return BusinessEvent.class;
  }

  @Override
  public Business initial() {
    return new Business.None();
  }

  @Override
  public Business evolve(Business state, BusinessEvent event) {
    return state.evolve(event);
  }

  @Override
  public Known facts(BusinessCommand command, Business state, Provenance by, History history) {
    return switch (command) {
      case RecordBusinessStart asked -> Known.of(asked.person(), history);
    };
  }

  @Override
  public Decision<BusinessEvent> decide(
      BusinessCommand command, Business is, Known known, Provenance by) {
    return switch (command) {
      case RecordBusinessStart asked -> start(asked, is, known);
    };
  }

  private static Decision<BusinessEvent> start(
      RecordBusinessStart asked, Business is, Known known) {
    var started =
        new BusinessStarted(
            asked.business(), asked.person(), asked.program(), asked.field(), asked.on());
    return switch (is) {
      case Business.Running running ->
          running.started().equals(started)
              ? alreadySo()
              : refuse(new AlreadyExists(asked.business().value()));
      case Business.None _ ->
          known.person() ? accept(started) : refuse(new NotFound(asked.person().value()));
    };
  }
}

package id.jejak.command.placement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.placement.EmployerCommand;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.WithdrawEmployer;
import id.jejak.messages.shared.NotFound;

/// Employers leave once (S23).
final class EmployerDecider
    implements Decider<EmployerCommand, Employer, EmployerEvent, EmployerFacts> {
  @Override
  public Class<EmployerCommand> commands() {
    return EmployerCommand.class;
  }

  @Override
  public Class<EmployerEvent> events() {
    return EmployerEvent.class;
  }

  @Override
  public Employer initial() {
    return Employer.THERE;
  }

  @Override
  public Employer evolve(Employer state, EmployerEvent event) {
    return switch (event) {
      case EmployerWithdrew _ -> Employer.WITHDREW;
    };
  }

  @Override
  public EmployerFacts facts(
      EmployerCommand command, Employer state, Provenance by, History history) {
    return switch (command) {
      case WithdrawEmployer asked ->
          new EmployerFacts(
              !history.of(asked.organization(), OrganizationEvent.class).isEmpty()
                  && asked.employer().equals(EmployerId.of(asked.organization())));
    };
  }

  @Override
  public Decision<EmployerEvent> decide(
      EmployerCommand command, Employer is, EmployerFacts facts, Provenance by) {
    return switch (command) {
      case WithdrawEmployer asked -> withdraw(asked, is, facts);
    };
  }

  private static Decision<EmployerEvent> withdraw(
      WithdrawEmployer asked, Employer is, EmployerFacts facts) {
    return switch (is) {
      case WITHDREW -> alreadySo();
      case THERE ->
          facts.registered()
              ? accept(
                  new EmployerWithdrew(
                      asked.employer(), asked.organization(), asked.on(), asked.reason()))
              : refuse(new NotFound(asked.organization().value()));
    };
  }
}

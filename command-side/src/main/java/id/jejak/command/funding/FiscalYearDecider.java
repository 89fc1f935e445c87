package id.jejak.command.funding;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.funding.AnnounceYearEnd;
import id.jejak.messages.funding.FiscalYearClosing;
import id.jejak.messages.funding.FiscalYearCommand;
import id.jejak.messages.funding.FiscalYearEvent;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.shared.NotFound;
import java.time.MonthDay;

final class FiscalYearDecider
    implements Decider<FiscalYearCommand, FiscalYear, FiscalYearEvent, FiscalYearFacts> {
  @Override
  public Class<FiscalYearCommand> commands() {
    return FiscalYearCommand.class;
  }

  @Override
  public Class<FiscalYearEvent> events() {
    return FiscalYearEvent.class;
  }

  @Override
  public FiscalYear initial() {
    return FiscalYear.RUNNING;
  }

  @Override
  public FiscalYear evolve(FiscalYear is, FiscalYearEvent event) {
    return is.evolve(event);
  }

  @Override
  public FiscalYearFacts facts(
      FiscalYearCommand command, FiscalYear is, Provenance by, History history) {
    return switch (command) {
      case AnnounceYearEnd asked ->
          new FiscalYearFacts(
              !history.of(asked.office(), OrganizationEvent.class).isEmpty(),
              MonthDay.parse("--" + history.rules().text("fiscalYear.lastCommitment"))
                  .atYear(asked.fiscalYear()));
    };
  }

  @Override
  public Decision<FiscalYearEvent> decide(
      FiscalYearCommand command, FiscalYear is, FiscalYearFacts facts, Provenance by) {
    return switch (command) {
      case AnnounceYearEnd asked ->
          switch (is) {
            case RUNNING ->
                facts.officeKnown()
                    ? accept(
                        new FiscalYearClosing(
                            asked.year(),
                            asked.office(),
                            asked.fiscalYear(),
                            facts.lastCommitment()))
                    : refuse(new NotFound(asked.office().value()));
            case CLOSING -> alreadySo();
          };
    };
  }
}

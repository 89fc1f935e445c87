package id.jejak.command.placement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessCommand;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.BusinessSupported;
import id.jejak.messages.placement.CheckBusiness;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.SupportBusiness;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.program.TrackQuota;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;

/// Businesses: recorded with evidence when they start (S3.4), helped by partner offices, looked at
/// again later.
final class BusinessDecider
    implements Decider<BusinessCommand, Business, BusinessEvent, BusinessFacts> {
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
  public BusinessFacts facts(
      BusinessCommand command, Business state, Provenance by, History history) {
    return switch (command) {
      case RecordBusinessStart asked ->
          new BusinessFacts(
              Known.of(asked.of().person(), history).objection(),
              asked.of().program() == null || asked.of().track() != ProgramTrack.ENTREPRENEURSHIP
                  ? null
                  : TrackQuota.of(asked.of().program(), asked.of().track(), history));
      case SupportBusiness _, CheckBusiness _ -> BusinessFacts.NONE;
    };
  }

  @Override
  public Decision<BusinessEvent> decide(
      BusinessCommand command, Business is, BusinessFacts facts, Provenance by) {
    return switch (command) {
      case RecordBusinessStart asked -> start(asked, is, facts);
      case SupportBusiness asked -> support(asked, is);
      case CheckBusiness asked -> check(asked, is);
    };
  }

  private static Decision<BusinessEvent> start(
      RecordBusinessStart asked, Business is, BusinessFacts facts) {
    var started = new BusinessStarted(asked.of(), asked.field(), asked.evidence(), asked.on());
    return switch (is) {
      case Business.Running running ->
          running.started().equals(started)
              ? alreadySo()
              : refuse(new AlreadyExists(asked.business().value()));
      case Business.None _ ->
          facts.objection() == null ? begin(started, facts) : refuse(facts.objection());
    };
  }

  /// A place of the programme's track is taken (R5).
  private static Decision<BusinessEvent> begin(BusinessStarted started, BusinessFacts facts) {
    return facts.track() == null
        ? accept(started)
        : Decision.<BusinessEvent>accept(started)
            .claiming(facts.track().place(started.of().person()).toArray(Claim[]::new));
  }

  private static Decision<BusinessEvent> support(SupportBusiness asked, Business is) {
    return switch (is) {
      case Business.None _ -> refuse(new NotFound(asked.business().value()));
      case Business.Running running -> {
        var supported =
            new BusinessSupported(
                running.started().of(), asked.office(), asked.support(), asked.on());
        yield running.supports().contains(supported) ? alreadySo() : accept(supported);
      }
    };
  }

  /// An answer may be given again: the last one counts.
  private static Decision<BusinessEvent> check(CheckBusiness asked, Business is) {
    return switch (is) {
      case Business.None _ -> refuse(new NotFound(asked.business().value()));
      case Business.Running running -> {
        var checked =
            new BusinessChecked(running.started().of(), asked.months(), asked.alive(), asked.on());
        yield checked.equals(running.checks().get(asked.months())) ? alreadySo() : accept(checked);
      }
    };
  }
}

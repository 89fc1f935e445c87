package id.jejak.command.placement;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.placement.Placement.Over;
import id.jejak.command.placement.Placement.Running;
import id.jejak.kernel.Claim;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.placement.AlreadyPlaced;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.PlacementCommand;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementEvent;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.placement.RecordFollowUp;
import id.jejak.messages.placement.StartPlacement;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;

/// Placements: one full-time job at a time (R37), followed up while it lasts, early where it did
/// not last.
final class PlacementDecider
    implements Decider<PlacementCommand, Placement, PlacementEvent, PlacementFacts> {
  @Override
  public Class<PlacementCommand> commands() {
    return PlacementCommand.class;
  }

  @Override
  public Class<PlacementEvent> events() {
    return PlacementEvent.class;
  }

  @Override
  public Placement initial() {
    return new Placement.None();
  }

  @Override
  public Placement evolve(Placement state, PlacementEvent event) {
    return state.evolve(event);
  }

  @Override
  public PlacementFacts facts(
      PlacementCommand command, Placement state, Provenance by, History history) {
    return switch (command) {
      case StartPlacement asked ->
          new PlacementFacts(Known.of(asked.person(), history).person(), 0);
      case EndPlacement _ ->
          new PlacementFacts(true, history.rules().number("placement.earlyDays"));
      case RecordFollowUp _ -> PlacementFacts.NONE;
    };
  }

  @Override
  public Decision<PlacementEvent> decide(
      PlacementCommand command, Placement is, PlacementFacts facts, Provenance by) {
    return switch (command) {
      case StartPlacement asked -> start(asked, is, facts);
      case RecordFollowUp asked -> followUp(asked, is);
      case EndPlacement asked -> end(asked, is, facts);
    };
  }

  private static Decision<PlacementEvent> start(
      StartPlacement asked, Placement is, PlacementFacts facts) {
    var started =
        new PlacementStarted(
            asked.placement(),
            asked.person(),
            asked.program(),
            asked.employer(),
            asked.kind(),
            asked.wage(),
            asked.on());
    return switch (is) {
      case Running running when running.started().equals(started) -> alreadySo();
      case Over over when over.started().equals(started) -> alreadySo();
      case Running _, Over _ -> refuse(new AlreadyExists(asked.placement().value()));
      case Placement.None _ when !facts.personKnown() ->
          refuse(new NotFound(asked.person().value()));
      case Placement.None _ when isFullTime(asked.kind()) ->
          Decision.<PlacementEvent>accept(started)
              .claiming(
                  new Claim.Take(
                      "full-time",
                      asked.person().value(),
                      asked.placement().value(),
                      new AlreadyPlaced(asked.person())));
      case Placement.None _ -> accept(started);
    };
  }

  private static Decision<PlacementEvent> followUp(RecordFollowUp asked, Placement is) {
    return switch (is) {
      case Placement.None _ -> refuse(new NotFound(asked.placement().value()));
      case Running running -> {
        var followedUp =
            new PlacementFollowedUp(
                asked.placement(),
                running.started().person(),
                asked.day(),
                asked.employed(),
                asked.on());
        yield running.followedUp().contains(followedUp) ? alreadySo() : accept(followedUp);
      }
      case Over _ -> refuse(new IllegalTransition(asked.placement().value(), "ENDED"));
    };
  }

  private static Decision<PlacementEvent> end(
      EndPlacement asked, Placement is, PlacementFacts facts) {
    return switch (is) {
      case Placement.None _ -> refuse(new NotFound(asked.placement().value()));
      case Running running -> {
        var ended = ended(asked, running.started(), facts.earlyDays());
        yield isFullTime(running.started().kind())
            ? Decision.<PlacementEvent>accept(ended)
                .claiming(
                    new Claim.Release(
                        "full-time", running.started().person().value(), asked.placement().value()))
            : accept(ended);
      }
      case Over over ->
          over.ended().equals(ended(asked, over.started(), facts.earlyDays()))
              ? alreadySo()
              : refuse(new IllegalTransition(asked.placement().value(), "ENDED"));
    };
  }

  private static PlacementEnded ended(EndPlacement asked, PlacementStarted started, int earlyDays) {
    return new PlacementEnded(
        asked.placement(),
        started.person(),
        started.program(),
        asked.on(),
        asked.reason(),
        asked.on().isBefore(started.on().plusDays(earlyDays)));
  }

  /// Day labour leaves room for another job.
  private static boolean isFullTime(EmploymentKind kind) {
    return switch (kind) {
      case PERMANENT, FIXED_TERM, OUTSOURCED -> true;
      case DAILY -> false;
    };
  }
}

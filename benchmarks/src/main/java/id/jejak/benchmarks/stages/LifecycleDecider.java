package id.jejak.benchmarks.stages;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.benchmarks.stages.LifecycleCommand.Assess;
import id.jejak.benchmarks.stages.LifecycleCommand.Certify;
import id.jejak.benchmarks.stages.LifecycleCommand.Decide;
import id.jejak.benchmarks.stages.LifecycleCommand.Place;
import id.jejak.benchmarks.stages.LifecycleCommand.Start;
import id.jejak.benchmarks.stages.LifecycleCommand.Train;
import id.jejak.benchmarks.stages.LifecycleEvent.Assessed;
import id.jejak.benchmarks.stages.LifecycleEvent.Certified;
import id.jejak.benchmarks.stages.LifecycleEvent.Decided;
import id.jejak.benchmarks.stages.LifecycleEvent.Placed;
import id.jejak.benchmarks.stages.LifecycleEvent.Started;
import id.jejak.benchmarks.stages.LifecycleEvent.Trained;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.IllegalTransition;

/// One stage after the other; the state is how many are behind.
public final class LifecycleDecider
    implements Decider<LifecycleCommand, Integer, LifecycleEvent, LifecycleDecider.Nothing> {
  record Nothing() {}

  @Override
  public Class<LifecycleCommand> commands() {
    return LifecycleCommand.class;
  }

  @Override
  public Class<LifecycleEvent> events() {
    return LifecycleEvent.class;
  }

  @Override
  public Integer initial() {
    return 0;
  }

  @Override
  public Integer evolve(Integer stage, LifecycleEvent event) {
    return stage + 1;
  }

  @Override
  public Nothing facts(LifecycleCommand command, Integer stage, Provenance by, History history) {
    return new Nothing();
  }

  @Override
  public Decision<LifecycleEvent> decide(
      LifecycleCommand command, Integer stage, Nothing facts, Provenance by) {
    return switch (command) {
      case Start it when stage == 0 -> accept(new Started(it.id(), it.name(), it.scheme()));
      case Train it when stage == 1 -> accept(new Trained(it.id(), it.on()));
      case Assess it when stage == 2 -> accept(new Assessed(it.id(), it.assessor(), it.on()));
      case Decide it when stage == 3 -> accept(new Decided(it.id(), it.competent(), it.on()));
      case Certify it when stage == 4 -> accept(new Certified(it.id(), it.number()));
      case Place it when stage == 5 -> accept(new Placed(it.id(), it.employer(), it.on()));
      default -> refuse(new IllegalTransition(command.id().value(), "STAGE_" + stage));
    };
  }
}

package id.jejak.command.target;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.program.ProgramEvent;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.target.SetTarget;
import id.jejak.messages.target.TargetCommand;
import id.jejak.messages.target.TargetEvent;
import id.jejak.messages.target.TargetId;
import id.jejak.messages.target.TargetLoops;
import id.jejak.messages.target.TargetSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class TargetDecider implements Decider<TargetCommand, Target, TargetEvent, TargetFacts> {
  @Override
  public Class<TargetCommand> commands() {
    return TargetCommand.class;
  }

  @Override
  public Class<TargetEvent> events() {
    return TargetEvent.class;
  }

  @Override
  public Target initial() {
    return new Target(null);
  }

  @Override
  public Target evolve(Target is, TargetEvent event) {
    return is.evolve(event);
  }

  @Override
  public TargetFacts facts(TargetCommand command, Target is, Provenance by, History history) {
    return switch (command) {
      case SetTarget asked -> new TargetFacts(unknown(asked, history), above(asked, history));
    };
  }

  private static @Nullable String unknown(SetTarget asked, History history) {
    if (history.of(asked.office(), OrganizationEvent.class).isEmpty()) {
      return asked.office().value();
    }
    for (ProgramId program : asked.programs()) {
      if (history.of(program, ProgramEvent.class).isEmpty()) {
        return program.value();
      }
    }
    return asked.parent() == null || set(asked.parent(), history) != null
        ? null
        : asked.parent().value();
  }

  private static Set<TargetId> above(SetTarget asked, History history) {
    var above = new LinkedHashSet<TargetId>();
    TargetId next = asked.parent();
    while (next != null && above.add(next)) {
      var parent = set(next, history);
      next = parent == null ? null : parent.parent();
    }
    return Set.copyOf(above);
  }

  private static @Nullable TargetSet set(TargetId target, History history) {
    var is = new Target(null);
    for (TargetEvent event : history.of(target, TargetEvent.class)) {
      is = is.evolve(event);
    }
    return is.as();
  }

  @Override
  public Decision<TargetEvent> decide(
      TargetCommand command, Target is, TargetFacts facts, Provenance by) {
    return switch (command) {
      case SetTarget asked -> set(asked, is, facts);
    };
  }

  private static Decision<TargetEvent> set(SetTarget asked, Target is, TargetFacts facts) {
    var set =
        new TargetSet(
            asked.target(),
            asked.name(),
            asked.office(),
            asked.parent(),
            asked.period(),
            asked.number(),
            asked.counts(),
            asked.programs(),
            asked.region());
    if (set.equals(is.as())) {
      return alreadySo();
    }
    if (asked.parent() != null
        && (asked.parent().equals(asked.target()) || facts.above().contains(asked.target()))) {
      return refuse(new TargetLoops(asked.target(), asked.parent()));
    }
    return facts.unknown() == null ? accept(set) : refuse(new NotFound(facts.unknown()));
  }
}

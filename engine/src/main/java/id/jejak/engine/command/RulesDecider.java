package id.jejak.engine.command;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.LogEvent;
import id.jejak.kernel.LogEvent.RulesPublished;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.Rules;

/// The rule table: each publication is a new version.
final class RulesDecider
    implements Decider<LogCommand.PublishRules, Rules, RulesPublished, RulesDecider.Nothing> {
  record Nothing() {}

  @Override
  public Class<LogCommand.PublishRules> commands() {
    return LogCommand.PublishRules.class;
  }

  @Override
  public Class<RulesPublished> events() {
    return LogEvent.RulesPublished.class;
  }

  @Override
  public Rules initial() {
    return Rules.NONE;
  }

  @Override
  public Rules evolve(Rules state, RulesPublished event) {
    return new Rules(event.version(), event.parameters());
  }

  @Override
  public Nothing facts(
      LogCommand.PublishRules command, Rules state, Provenance by, History history) {
    return new Nothing();
  }

  @Override
  public Decision<RulesPublished> decide(
      LogCommand.PublishRules asked, Rules is, Nothing facts, Provenance by) {
    return asked.parameters().equals(is.parameters())
        ? alreadySo()
        : accept(new RulesPublished(is.version() + 1, asked.parameters()));
  }
}

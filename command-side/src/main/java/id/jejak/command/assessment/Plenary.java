package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.PlenaryId;
import java.util.Map;

/// A plenary meeting of the decision committee.
sealed interface Plenary {
  record None() implements Plenary {}

  /// @param cases what was decided so far, in order
  record Sitting(PlenaryConvened convened, Map<AssessmentId, DecidedCase> cases)
      implements Plenary {}

  record Signed(PlenaryConvened convened, DecreeSigned decree) implements Plenary {}

  static Plenary of(PlenaryId id, History history) {
    Plenary plenary = new None();
    for (PlenaryEvent event : history.of(id, PlenaryEvent.class)) {
      plenary = plenary.evolve(event);
    }
    return plenary;
  }

  default Plenary evolve(PlenaryEvent event) {
    if (event instanceof PlenaryConvened convened) {
      return new Sitting(convened, Map.of());
    }
    if (!(this instanceof Sitting is)) {
      return this;
    }
    return switch (event) {
      case PlenaryConvened again -> new Sitting(again, Map.of());
      case CompetenceDecided decided ->
          new Sitting(
              is.convened(),
              Maps.with(
                  is.cases(),
                  decided.of().assessment(),
                  new DecidedCase(decided.of(), decided.verdict())));
      case DecreeSigned decree -> new Signed(is.convened(), decree);
    };
  }
}

package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.PlenaryId;
import java.util.Map;
import java.util.function.Function;

/// A plenary meeting of the decision committee.
sealed interface Plenary {
  record None() implements Plenary {}

  /// @param cases what was decided so far, in order
  record Sitting(PlenaryConvened convened, Map<AssessmentId, DecidedCase> cases)
      implements Plenary {
    private Sitting with(DecidedCase one) {
      return new Sitting(convened, Maps.with(cases, one.of().assessment(), one));
    }
  }

  record Signed(PlenaryConvened convened, DecreeSigned decree) implements Plenary {}

  static Plenary of(PlenaryId id, History history) {
    Plenary plenary = new None();
    for (PlenaryEvent event : history.of(id, PlenaryEvent.class)) {
      plenary = plenary.evolve(event);
    }
    return plenary;
  }

  default Plenary evolve(PlenaryEvent event) {
    return switch (event) {
      case PlenaryConvened convened -> new Sitting(convened, Map.of());
      case CompetenceDecided decided ->
          change(is -> is.with(new DecidedCase(decided.of(), decided.verdict())));
      case DecreeSigned decree -> change(is -> new Signed(is.convened(), decree));
      case DecisionReturned _, DecreeCorrected _ -> this;
    };
  }

  private Plenary change(Function<Sitting, Plenary> change) {
    return this instanceof Sitting is ? change.apply(is) : this;
  }
}

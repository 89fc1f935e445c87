package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecreeCorrected;
import id.jejak.messages.assessment.DecreeCorrectionRequested;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.PlenaryConvened;
import id.jejak.messages.assessment.PlenaryEvent;
import id.jejak.messages.assessment.PlenaryId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A plenary meeting of the decision committee.
sealed interface Plenary {
  record None() implements Plenary {}

  /// @param cases what was decided so far, in order
  /// @param returned what the committee has asked back about and not decided since
  record Sitting(
      PlenaryConvened convened,
      Map<AssessmentId, DecidedCase> cases,
      Map<AssessmentId, DecisionReturned> returned)
      implements Plenary {
    private Sitting with(DecidedCase one) {
      var assessment = one.of().assessment();
      return new Sitting(
          convened, Maps.with(cases, assessment, one), Maps.without(returned, assessment));
    }

    private Sitting asking(DecisionReturned back) {
      return new Sitting(convened, cases, Maps.with(returned, back.of().assessment(), back));
    }
  }

  /// @param requested the correction that somebody has asked for and nobody has made
  /// @param correction the last one; null where the decree was right
  record Signed(
      PlenaryConvened convened,
      DecreeSigned decree,
      @Nullable DecreeCorrectionRequested requested,
      @Nullable DecreeCorrected correction)
      implements Plenary {}

  static Plenary of(PlenaryId id, History history) {
    Plenary plenary = new None();
    for (PlenaryEvent event : history.of(id, PlenaryEvent.class)) {
      plenary = plenary.evolve(event);
    }
    return plenary;
  }

  default Plenary evolve(PlenaryEvent event) {
    return switch (event) {
      case PlenaryConvened convened -> new Sitting(convened, Map.of(), Map.of());
      case CompetenceDecided decided ->
          this instanceof Sitting is
              ? is.with(new DecidedCase(decided.of(), decided.verdict()))
              : this;
      case DecisionReturned returned -> this instanceof Sitting is ? is.asking(returned) : this;
      case DecreeSigned decree ->
          this instanceof Sitting is ? new Signed(is.convened(), decree, null, null) : this;
      case DecreeCorrectionRequested request ->
          this instanceof Signed is
              ? new Signed(is.convened(), is.decree(), request, is.correction())
              : this;
      case DecreeCorrected correction ->
          this instanceof Signed is
              ? new Signed(is.convened(), is.decree(), null, correction)
              : this;
    };
  }

  default boolean decides(AssessmentId assessment) {
    return switch (this) {
      case None _ -> false;
      case Sitting is -> is.cases().containsKey(assessment);
      case Signed is ->
          is.decree().decisions().stream()
              .anyMatch(one -> one.of().assessment().equals(assessment));
    };
  }
}

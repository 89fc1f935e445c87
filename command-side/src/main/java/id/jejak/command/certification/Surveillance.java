package id.jejak.command.certification;

import id.jejak.messages.certification.Finding;
import id.jejak.messages.certification.SurveillanceConcern;
import id.jejak.messages.certification.SurveillanceEvent;
import id.jejak.messages.certification.SurveillanceNoResponse;
import id.jejak.messages.certification.SurveillancePassed;
import id.jejak.messages.certification.SurveillanceStarted;

/// One round of surveillance.
sealed interface Surveillance {
  record None() implements Surveillance {}

  /// @param unanswered how often the term ran out
  record Asked(SurveillanceStarted started, int unanswered) implements Surveillance {}

  /// @param finding what was found
  record Answered(Finding finding) implements Surveillance {}

  default Surveillance evolve(SurveillanceEvent event) {
    return switch (event) {
      case SurveillanceStarted started -> new Asked(started, 0);
      case SurveillanceNoResponse silent ->
          this instanceof Asked(var started, _) ? new Asked(started, silent.times()) : this;
      case SurveillancePassed _ -> new Answered(Finding.IN_PRACTICE);
      case SurveillanceConcern concern -> new Answered(concern.finding());
    };
  }
}

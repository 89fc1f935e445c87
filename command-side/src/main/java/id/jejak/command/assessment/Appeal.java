package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AppealEscalated;
import id.jejak.messages.assessment.AppealEvent;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
import id.jejak.messages.person.PersonId;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/// An appeal against a decision (banding).
sealed interface Appeal {
  record None() implements Appeal {}

  /// @param panel who decides; empty before the appointment
  /// @param escalated the deadlines that were missed
  /// @param last what happened last: asking for the same again changes nothing
  record Filed(
      AppealFiled form, Stage stage, List<PersonId> panel, Set<String> escalated, AppealEvent last)
      implements Appeal {
    private Filed to(Stage next, AppealEvent event) {
      return new Filed(form, next, panel, escalated, event);
    }
  }

  /// Who comes too late is refused: that is no state of an appeal.
  enum Stage {
    FILED,
    PANEL,
    UPHELD,
    REJECTED,
    WITHDRAWN
  }

  static Appeal of(AppealId id, History history) {
    Appeal appeal = new None();
    for (AppealEvent event : history.of(id, AppealEvent.class)) {
      appeal = appeal.evolve(event);
    }
    return appeal;
  }

  default Appeal evolve(AppealEvent event) {
    return switch (event) {
      case AppealFiled form -> new Filed(form, Stage.FILED, List.of(), Set.of(), event);
      case AppealPanelAppointed appointed ->
          change(
              is -> new Filed(is.form(), Stage.PANEL, appointed.members(), is.escalated(), event));
      case AppealEscalated escalated ->
          change(is -> {
            var missed = new LinkedHashSet<>(is.escalated());
            missed.add(escalated.missed());
            return new Filed(
                is.form(), is.stage(), is.panel(), Collections.unmodifiableSet(missed), is.last());
          });
      case AppealUpheld _ -> change(is -> is.to(Stage.UPHELD, event));
      case AppealRejected _ -> change(is -> is.to(Stage.REJECTED, event));
      case AppealWithdrawn _ -> change(is -> is.to(Stage.WITHDRAWN, event));
    };
  }

  private Appeal change(UnaryOperator<Filed> change) {
    return this instanceof Filed is ? change.apply(is) : this;
  }
}

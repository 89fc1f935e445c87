package id.jejak.command.cases;

import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.StatementRecorded;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A case over its life.
sealed interface Case {
  record None() implements Case {}

  /// @param statement the last one
  record Known(
      CaseOpened opened,
      Stage stage,
      @Nullable StatementRecorded statement,
      @Nullable CaseExtended extension,
      @Nullable CaseDecided decision)
      implements Case {
    CaseRef of() {
      return decision == null ? opened.of() : decision.of();
    }

    private Known in(Stage next) {
      return new Known(opened, next, statement, extension, decision);
    }

    private Known heard(StatementRecorded fact) {
      return new Known(opened, Stage.STATEMENT, fact, extension, decision);
    }

    private Known extended(CaseExtended fact) {
      return new Known(opened, stage, statement, fact, decision);
    }

    private Known decided(CaseDecided fact) {
      return new Known(opened, Stage.DECIDED, statement, extension, fact);
    }
  }

  enum Stage {
    OPEN,
    STATEMENT,
    DECIDED,
    CLOSED
  }

  default Case evolve(CaseEvent event) {
    return switch (event) {
      case CaseOpened fact -> new Known(fact, Stage.OPEN, null, null, null);
      // Who asks for a correction has said what there is to say.
      case CorrectionRequested _ -> change(is -> is.in(Stage.STATEMENT));
      case FraudSuspected _ -> this;
      case StatementRecorded fact -> change(is -> is.heard(fact));
      case CaseExtended fact -> change(is -> is.extended(fact));
      case CaseDecided fact -> change(is -> is.decided(fact));
      case CaseClosed _ -> change(is -> is.in(Stage.CLOSED));
    };
  }

  private Case change(UnaryOperator<Known> change) {
    return this instanceof Known is ? change.apply(is) : this;
  }
}

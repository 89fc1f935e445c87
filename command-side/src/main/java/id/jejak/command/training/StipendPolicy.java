package id.jejak.command.training;

import id.jejak.kernel.Rules;
import id.jejak.messages.shared.Rupiah;

/// On what the stipend of a year depends (R14): on completing, or on every session attended, also
/// for who does not stay. How much it can come to is the money put by for it.
record StipendPolicy(Basis basis) {
  static final StipendPolicy NOTHING = new StipendPolicy(Basis.COMPLETION);

  enum Basis {
    COMPLETION,
    PER_SESSION
  }

  static StipendPolicy of(Rules rules) {
    return new StipendPolicy(Basis.valueOf(rules.text("stipend.basis")));
  }

  /// Who is expelled gets nothing.
  boolean pays(Enrollment.Stage stage) {
    return switch (stage) {
      case COMPLETED -> true;
      case NOT_COMPLETED, DROPPED_OUT, TRANSFERRED, CLOSED -> basis == Basis.PER_SESSION;
      case APPLIED,
          REJECTED,
          WAITING,
          OFFERED,
          DECLINED,
          ENROLLED,
          START_NO_SHOW,
          ACTIVE,
          EXPELLED ->
          false;
    };
  }

  /// @param most for who attended every session
  Rupiah earned(Rupiah most, int attended, int sessions) {
    return switch (basis) {
      case COMPLETION -> most;
      case PER_SESSION -> new Rupiah(sessions == 0 ? 0 : most.amount() * attended / sessions);
    };
  }
}

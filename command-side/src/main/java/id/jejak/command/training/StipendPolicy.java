package id.jejak.command.training;

import id.jejak.kernel.Rules;
import id.jejak.messages.shared.Rupiah;

/// What a year gives as a stipend (R14): a sum to who completes, or a sum for every session
/// attended, also to who does not stay. Both may be nought.
record StipendPolicy(Basis basis, Rupiah amount) {
  static final StipendPolicy NOTHING = new StipendPolicy(Basis.COMPLETION, new Rupiah(0));

  enum Basis {
    COMPLETION,
    PER_SESSION
  }

  static StipendPolicy of(Rules rules) {
    Basis basis = Basis.valueOf(rules.text("stipend.basis"));
    return new StipendPolicy(basis, new Rupiah(rules.number(
        switch (basis) {
          case COMPLETION -> "stipend.amount";
          case PER_SESSION -> "stipend.perSession";
        })));
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

  Rupiah earned(int attended) {
    return switch (basis) {
      case COMPLETION -> amount;
      case PER_SESSION -> new Rupiah(amount.amount() * attended);
    };
  }
}

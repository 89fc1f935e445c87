package id.jejak.command.training;

import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;

/// One stipend. `NONE > ACCRUED > APPROVED > PAID`; forfeited at any time before it is paid.
sealed interface Stipend {
  record None() implements Stipend {}

  record Accrued(EnrollmentRef of, Rupiah amount) implements Stipend {}

  record Approved(EnrollmentRef of, Rupiah amount, String approver) implements Stipend {}

  record Paid(String reference) implements Stipend {}

  record Forfeited() implements Stipend {}

  default Stipend evolve(StipendEvent event) {
    return switch (event) {
      case StipendAccrued accrued -> new Accrued(accrued.of(), accrued.amount());
      case StipendApproved approved ->
          this instanceof Accrued(var of, var amount)
              ? new Approved(of, amount, approved.approver())
              : this;
      case StipendPaid paid -> new Paid(paid.reference());
      case StipendForfeited _ -> new Forfeited();
    };
  }

  /// Its name in the rule book's state machine.
  default String stage() {
    return switch (this) {
      case None _ -> "NONE";
      case Accrued _ -> "ACCRUED";
      case Approved _ -> "APPROVED";
      case Paid _ -> "PAID";
      case Forfeited _ -> "FORFEITED";
    };
  }
}

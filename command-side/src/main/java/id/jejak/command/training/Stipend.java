package id.jejak.command.training;

import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.StipendPaymentFailed;
import id.jejak.messages.training.StipendRecovered;
import org.jspecify.annotations.Nullable;

/// One stipend. `NONE > ACCRUED > APPROVED > PAID > RECOVERED`; forfeited at any time before it is
/// paid.
sealed interface Stipend {
  record None() implements Stipend {}

  record Accrued(EnrollmentRef of, Rupiah amount) implements Stipend {}

  /// @param failed the reference under which the bank sent it back, or null
  record Approved(EnrollmentRef of, Rupiah amount, String approver, @Nullable String failed)
      implements Stipend {}

  record Paid(EnrollmentRef of, Rupiah amount, String reference) implements Stipend {}

  record Recovered(Rupiah amount, String reason) implements Stipend {}

  record Forfeited() implements Stipend {}

  default Stipend evolve(StipendEvent event) {
    return switch (event) {
      case StipendAccrued accrued -> new Accrued(accrued.of(), accrued.amount());
      case StipendApproved approved ->
          this instanceof Accrued(var of, var amount)
              ? new Approved(of, amount, approved.approver(), null)
              : this;
      case StipendPaymentFailed failed ->
          this instanceof Approved is
              ? new Approved(is.of(), is.amount(), is.approver(), failed.reference())
              : this;
      case StipendPaid paid -> new Paid(paid.of(), paid.amount(), paid.reference());
      case StipendRecovered recovered -> new Recovered(recovered.amount(), recovered.reason());
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
      case Recovered _ -> "RECOVERED";
      case Forfeited _ -> "FORFEITED";
    };
  }
}

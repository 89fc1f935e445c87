package id.jejak.command.training;

import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.stipend;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.RecordPaymentFailure;
import id.jejak.messages.training.RecoverStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendAlreadyPaid;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.messages.training.StipendPaymentFailed;
import id.jejak.messages.training.StipendRecovered;
import org.junit.jupiter.api.Test;

/// S5: what the bank sends back is paid again; what was paid and not due comes back.
class RecoverStipendTest {
  private static final StipendId STIPEND = StipendId.of(enrollment(1));
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final StipendAccrued ACCRUED = new StipendAccrued(STIPEND, ref(1), AMOUNT);
  private static final StipendApproved APPROVED =
      new StipendApproved(STIPEND, ref(1), "usr-approver");
  private static final RecordPaymentFailure FAIL =
      new RecordPaymentFailure(STIPEND, "TRX-1", "WRONG_ACCOUNT");
  private static final StipendPaymentFailed FAILED =
      new StipendPaymentFailed(STIPEND, ref(1), "TRX-1", "WRONG_ACCOUNT");
  private static final StipendPaid PAID = new StipendPaid(STIPEND, ref(1), AMOUNT, "TRX-2");
  private static final RecoverStipend RECOVER = new RecoverStipend(STIPEND, AMOUNT, "NOT_DUE");
  private static final StipendRecovered RECOVERED =
      new StipendRecovered(STIPEND, ref(1), AMOUNT, "NOT_DUE");

  @Test
  void what_the_bank_sends_back_is_still_to_be_paid() {
    stipend().given(ACCRUED, APPROVED).when(FAIL).then(FAILED);
    stipend().given(ACCRUED, APPROVED, FAILED).when(FAIL).thenNothing();
    stipend().given(ACCRUED, APPROVED, FAILED).when(new PayStipend(STIPEND, "TRX-2")).then(PAID);
  }

  @Test
  void what_was_never_approved_cannot_fail() {
    stipend()
        .given(ACCRUED)
        .when(FAIL)
        .thenRefused(new IllegalTransition(STIPEND.value(), "ACCRUED"));
    stipend()
        .given(ACCRUED, APPROVED, PAID)
        .when(FAIL)
        .thenRefused(new StipendAlreadyPaid(STIPEND));
  }

  @Test
  void what_was_paid_and_not_due_comes_back_once() {
    stipend().given(ACCRUED, APPROVED, PAID).when(RECOVER).then(RECOVERED);
    stipend().given(ACCRUED, APPROVED, PAID, RECOVERED).when(RECOVER).thenNothing();
  }

  @Test
  void no_more_comes_back_than_was_paid() {
    stipend()
        .given(ACCRUED, APPROVED, PAID)
        .when(new RecoverStipend(STIPEND, new Rupiah(750_001), "NOT_DUE"))
        .thenRefused(new IllegalTransition(STIPEND.value(), "PAID"));
  }

  @Test
  void what_was_not_paid_cannot_come_back() {
    stipend()
        .given(ACCRUED)
        .when(RECOVER)
        .thenRefused(new IllegalTransition(STIPEND.value(), "ACCRUED"));
  }
}

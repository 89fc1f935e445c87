package id.jejak.command.training;

import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.stipend;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendAlreadyPaid;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendCommand;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import org.junit.jupiter.api.Test;

class PayStipendTest {
  private static final StipendId STIPEND = StipendId.of(enrollment(1));
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final StipendAccrued ACCRUED = new StipendAccrued(STIPEND, ref(1), AMOUNT);
  private static final StipendApproved APPROVED = new StipendApproved(STIPEND, ref(1), "usr-admin");
  private static final StipendPaid PAID = new StipendPaid(STIPEND, ref(1), AMOUNT, "TRX-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(STIPEND, ref(1), AMOUNT, "DROPPED_OUT");
  private static final PayStipend PAY = new PayStipend(STIPEND, "TRX-1");

  private final DeciderSpec<StipendCommand, Stipend, StipendEvent, StipendFacts> finance =
      stipend().by(DeciderSpec.at("2023-03-02T03:00:00Z", "usr-finance"));

  @Test
  void what_is_approved_is_paid() {
    finance.given(ACCRUED, APPROVED).when(PAY).then(PAID);
  }

  @Test
  void who_approved_does_not_pay() {
    stipend().given(ACCRUED, APPROVED).when(PAY).thenRefused(new FourEyes(STIPEND.value()));
  }

  @Test
  void paying_twice_changes_nothing() {
    finance.given(ACCRUED, APPROVED, PAID).when(PAY).thenNothing();
  }

  @Test
  void a_stipend_is_paid_once() {
    finance
        .given(ACCRUED, APPROVED, PAID)
        .when(new PayStipend(STIPEND, "TRX-2"))
        .thenRefused(new StipendAlreadyPaid(STIPEND));
  }

  @Test
  void nothing_is_paid_before_it_is_approved() {
    finance.given(ACCRUED).when(PAY).thenRefused(new IllegalTransition(STIPEND.value(), "ACCRUED"));
  }

  @Test
  void what_is_forfeited_is_not_paid() {
    finance
        .given(ACCRUED, APPROVED, FORFEITED)
        .when(PAY)
        .thenRefused(new IllegalTransition(STIPEND.value(), "FORFEITED"));
  }

  @Test
  void what_was_never_earned_is_not_paid() {
    finance.when(PAY).thenRefused(new NotFound(STIPEND.value()));
  }
}

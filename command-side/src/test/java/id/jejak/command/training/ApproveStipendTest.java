package id.jejak.command.training;

import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.stipend;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.ApproveStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendAlreadyPaid;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import org.junit.jupiter.api.Test;

class ApproveStipendTest {
  private static final StipendId STIPEND = StipendId.of(enrollment(1));
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final StipendAccrued ACCRUED = new StipendAccrued(STIPEND, ref(1), AMOUNT);
  private static final StipendApproved APPROVED = new StipendApproved(STIPEND, ref(1), "usr-admin");
  private static final StipendPaid PAID = new StipendPaid(STIPEND, ref(1), AMOUNT, "TRX-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(STIPEND, ref(1), AMOUNT, "DROPPED_OUT");
  private static final ApproveStipend APPROVE = new ApproveStipend(STIPEND);

  @Test
  void what_was_earned_is_approved_by_somebody() {
    stipend().given(ACCRUED).when(APPROVE).then(APPROVED);
  }

  @Test
  void approving_twice_changes_nothing() {
    stipend().given(ACCRUED, APPROVED).when(APPROVE).thenNothing();
  }

  @Test
  void what_was_not_earned_is_not_approved() {
    stipend().when(APPROVE).thenRefused(new NotFound(STIPEND.value()));
  }

  @Test
  void what_is_paid_is_not_approved_again() {
    stipend()
        .given(ACCRUED, APPROVED, PAID)
        .when(APPROVE)
        .thenRefused(new StipendAlreadyPaid(STIPEND));
  }

  @Test
  void what_is_forfeited_is_not_approved() {
    stipend()
        .given(ACCRUED, FORFEITED)
        .when(APPROVE)
        .thenRefused(new IllegalTransition(STIPEND.value(), "FORFEITED"));
  }
}

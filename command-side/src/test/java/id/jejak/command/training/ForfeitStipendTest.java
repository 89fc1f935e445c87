package id.jejak.command.training;

import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.stipend;

import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.ForfeitStipend;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendAlreadyPaid;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import org.junit.jupiter.api.Test;

class ForfeitStipendTest {
  private static final StipendId STIPEND = StipendId.of(enrollment(1));
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final StipendAccrued ACCRUED = new StipendAccrued(STIPEND, ref(1), AMOUNT);
  private static final StipendApproved APPROVED = new StipendApproved(STIPEND, ref(1), "usr-admin");
  private static final StipendPaid PAID = new StipendPaid(STIPEND, ref(1), AMOUNT, "TRX-1");
  private static final StipendForfeited FORFEITED =
      new StipendForfeited(STIPEND, ref(1), AMOUNT, "DROPPED_OUT");
  private static final ForfeitStipend FORFEIT =
      new ForfeitStipend(STIPEND, ref(1), AMOUNT, "DROPPED_OUT");

  @Test
  void who_leaves_before_earning_forfeits_the_stipend() {
    stipend().when(FORFEIT).then(FORFEITED);
  }

  @Test
  void what_is_not_paid_yet_is_forfeited() {
    stipend().given(ACCRUED).when(FORFEIT).then(FORFEITED);
    stipend().given(ACCRUED, APPROVED).when(FORFEIT).then(FORFEITED);
  }

  @Test
  void forfeiting_twice_changes_nothing() {
    stipend().given(FORFEITED).when(FORFEIT).thenNothing();
  }

  @Test
  void what_is_paid_is_not_forfeited() {
    stipend()
        .given(ACCRUED, APPROVED, PAID)
        .when(FORFEIT)
        .thenRefused(new StipendAlreadyPaid(STIPEND));
  }
}

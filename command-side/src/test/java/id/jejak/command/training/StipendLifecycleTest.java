package id.jejak.command.training;

import static id.jejak.command.training.Examples.BEGUN;
import static id.jejak.command.training.Examples.COMPLETED;
import static id.jejak.command.training.Examples.FIRST_DAY;
import static id.jejak.command.training.Examples.enrolled;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.insured;
import static id.jejak.command.training.Examples.ref;
import static id.jejak.command.training.Examples.stipend;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.AccrueStipend;
import id.jejak.messages.training.ApproveStipend;
import id.jejak.messages.training.ForfeitStipend;
import id.jejak.messages.training.PayStipend;
import id.jejak.messages.training.RecordPaymentFailure;
import id.jejak.messages.training.RecoverStipend;
import id.jejak.messages.training.StipendCommand;
import id.jejak.messages.training.StipendEvent;
import id.jejak.messages.training.StipendId;
import org.junit.jupiter.api.Test;

class StipendLifecycleTest {
  private static final StipendId STIPEND = StipendId.of(enrollment(1));
  private static final Rupiah AMOUNT = new Rupiah(750_000);
  private static final DeciderSpec<StipendCommand, Stipend, StipendEvent, StipendFacts> COMPLETERS =
      stipend().where(enrollment(1), enrolled(1, insured(1, FIRST_DAY), BEGUN, COMPLETED));

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(COMPLETERS, is -> is)
        .asking(
            new AccrueStipend(STIPEND, ref(1), AMOUNT),
            new ApproveStipend(STIPEND),
            new PayStipend(STIPEND, "TRX-1"),
            new RecordPaymentFailure(STIPEND, "TRX-0", "WRONG_ACCOUNT"),
            new RecoverStipend(STIPEND, AMOUNT, "NOT_DUE"),
            new ForfeitStipend(STIPEND, ref(1), AMOUNT, "DROPPED_OUT"))
        .asking(
            DeciderSpec.at("2023-03-02T03:00:00Z", "usr-cashier"), new PayStipend(STIPEND, "TRX-1"))
        .approve();
  }
}

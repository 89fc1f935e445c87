package id.jejak.command.placement;

import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PLACEMENT;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.placement;
import static id.jejak.command.placement.Example.ref;
import static id.jejak.command.placement.Example.start;

import id.jejak.command.Lifecycle;
import id.jejak.messages.placement.AcceptOffer;
import id.jejak.messages.placement.DeclineOffer;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.placement.LapseOffer;
import id.jejak.messages.placement.MakeOffer;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.placement.WithdrawOffer;
import org.junit.jupiter.api.Test;

class PlacementLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(placement(), is -> is)
        .asking(
            new MakeOffer(ref(PERSON), EmploymentKind.PERMANENT, WageBand.MINIMUM, START),
            new AcceptOffer(PLACEMENT, START),
            new DeclineOffer(PLACEMENT, "TOO_FAR"),
            new LapseOffer(PLACEMENT),
            new WithdrawOffer(PLACEMENT, "EMPLOYER_WITHDREW"),
            start(PERSON, EmploymentKind.PERMANENT),
            RecordFollowUpTest.ask(30, true),
            RecordFollowUpTest.ask(90, true),
            RecordFollowUpTest.ask(180, true),
            new EndPlacement(PLACEMENT, START.plusDays(60), EndReason.RESIGNED),
            new EndPlacement(PLACEMENT, START.plusDays(400), EndReason.CONTRACT_OVER))
        .approve();
  }
}

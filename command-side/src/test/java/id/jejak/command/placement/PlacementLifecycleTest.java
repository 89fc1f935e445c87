package id.jejak.command.placement;

import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PLACEMENT;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.placement;
import static id.jejak.command.placement.Example.start;

import id.jejak.command.Lifecycle;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.RecordFollowUp;
import org.junit.jupiter.api.Test;

class PlacementLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(placement(), is -> is)
        .asking(
            start(PERSON, EmploymentKind.PERMANENT),
            new RecordFollowUp(PLACEMENT, 30, true, START.plusDays(30)),
            new EndPlacement(PLACEMENT, START.plusDays(60), "RESIGNED"))
        .approve();
  }
}

package id.jejak.command.placement;

import static id.jejak.command.placement.Example.KNOWN;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PROGRAM;
import static id.jejak.command.placement.Example.START;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.RecordBusinessStart;
import org.junit.jupiter.api.Test;

class BusinessLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new BusinessDecider()).where(PERSON, KNOWN), is -> is)
        .asking(new RecordBusinessStart(new BusinessId("biz-1"), PERSON, PROGRAM, "welding", START))
        .approve();
  }
}

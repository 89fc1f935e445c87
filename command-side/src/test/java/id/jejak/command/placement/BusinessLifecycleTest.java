package id.jejak.command.placement;

import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.RecordBusinessStartTest.BUSINESS;
import static id.jejak.command.placement.RecordBusinessStartTest.OFFICE;
import static id.jejak.command.placement.RecordBusinessStartTest.RECORD;
import static id.jejak.command.placement.RecordBusinessStartTest.business;

import id.jejak.command.Lifecycle;
import id.jejak.messages.placement.CheckBusiness;
import id.jejak.messages.placement.SupportBusiness;
import org.junit.jupiter.api.Test;

class BusinessLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(business(), is -> is)
        .asking(
            RECORD,
            new SupportBusiness(BUSINESS, OFFICE, "LOAN", START),
            new CheckBusiness(BUSINESS, 12, true, START.plusYears(1)))
        .approve();
  }
}

package id.jejak.saga.placement;

import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessEvidence;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessRef;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BusinessProcessTest {
  private static final BusinessRef OF =
      new BusinessRef(
          new BusinessId("biz-siti"), SITI.person(), PROGRAM, ProgramTrack.ENTREPRENEURSHIP);
  private static final BusinessStarted STARTED =
      new BusinessStarted(OF, "TAILOR", Set.of(BusinessEvidence.REGISTRATION), day("2023-04-22"));
  private static final BusinessChecked ALIVE = new BusinessChecked(OF, 12, true, day("2024-04-22"));

  private static ProcessSpec<?> business() {
    return ProcessSpec.of(new BusinessProcess(), "biz-siti");
  }

  @Test
  void after_a_year_somebody_looks_whether_it_is_still_there() {
    business()
        .when(STARTED)
        .firesAt("check", "2024-04-22T00:00")
        .fires("check")
        .thenNothing()
        .when(ALIVE)
        .over();
  }

  @Test
  void a_look_in_between_changes_nothing_unless_it_is_gone() {
    business()
        .given(STARTED)
        .when(new BusinessChecked(OF, 6, true, day("2023-10-22")))
        .goesOn()
        .when(new BusinessChecked(OF, 9, false, day("2024-01-22")))
        .awaits()
        .over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new BusinessProcess(), "biz-siti", is -> is.watched() ? "RUNNING" : "UNKNOWN")
        .walking(STARTED, ALIVE)
        .approve();
  }
}

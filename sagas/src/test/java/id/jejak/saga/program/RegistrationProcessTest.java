package id.jejak.saga.program;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.PROGRAM;
import static id.jejak.saga.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.program.CloseRegistration;
import id.jejak.messages.program.RegistrationClosed;
import id.jejak.messages.program.RegistrationOpened;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RegistrationProcessTest {
  private static final RegistrationOpened OPENED =
      new RegistrationOpened(PROGRAM, 1, new Period(day("2022-12-05"), day("2022-12-18")));
  private static final RegistrationClosed CLOSED = new RegistrationClosed(PROGRAM, 1);
  private static final Send CLOSE = new Send("close", new CloseRegistration(PROGRAM, 1));

  private static ProcessSpec<?> registration() {
    return ProcessSpec.of(new RegistrationProcess(), "prog-BNY-2023#1");
  }

  @Test
  void it_closes_when_the_announced_last_day_is_over_even_on_a_sunday() {
    registration()
        .when(OPENED)
        .firesAt("close", "2022-12-19T00:00")
        .fires("close")
        .then(CLOSE)
        .over();
  }

  @Test
  void the_last_day_ends_earlier_in_the_east() {
    var west = registration().when(OPENED).wall("2022-12-19T00:00");
    var east = registration().in(WITA).when(OPENED).firesAt("close", "2022-12-19T00:00");
    assertThat(east.wall("2022-12-19T00:00")).isEqualTo(west.minus(Duration.ofHours(1)));
  }

  @Test
  void closed_by_hand_before_it_needs_no_timer() {
    registration().given(OPENED).when(CLOSED).thenNothing().awaits().over();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    registration().given(OPENED).fires("close").refused("close", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void what_is_over_stays_over() {
    registration().given(OPENED, CLOSED).when(OPENED).thenNothing().awaits().over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new RegistrationProcess(), "prog-BNY-2023#1", is -> "OPEN")
        .walking(OPENED, CLOSED)
        .approve();
  }
}

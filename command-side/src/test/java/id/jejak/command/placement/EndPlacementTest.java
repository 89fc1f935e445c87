package id.jejak.command.placement;

import static id.jejak.command.placement.Example.PLACEMENT;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.STARTED;
import static id.jejak.command.placement.Example.ended;
import static id.jejak.command.placement.Example.placement;
import static id.jejak.command.placement.Example.started;

import id.jejak.kernel.Claim;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.EndPlacement;
import id.jejak.messages.placement.EndReason;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EndPlacementTest {
  static EndPlacement end(LocalDate on) {
    return new EndPlacement(PLACEMENT, on, EndReason.RESIGNED);
  }

  @Test
  void an_end_before_ninety_days_is_early() {
    placement().given(STARTED).when(end(START.plusDays(89))).then(ended(START.plusDays(89), true));
  }

  @Test
  void an_end_after_ninety_days_is_not() {
    placement().given(STARTED).when(end(START.plusDays(90))).then(ended(START.plusDays(90), false));
  }

  @Test
  void the_person_is_free_for_another_full_time_job() {
    placement()
        .given(STARTED)
        .when(end(START.plusDays(90)))
        .thenClaims(new Claim.Release("full-time", "per-1", "plc-1"));
    placement().given(started(EmploymentKind.DAILY)).when(end(START.plusDays(90))).thenClaims();
  }

  @Test
  void ending_twice_changes_nothing() {
    placement()
        .given(STARTED, ended(START.plusDays(40), true))
        .when(end(START.plusDays(40)))
        .thenNothing();
  }

  @Test
  void it_does_not_end_on_another_day_as_well() {
    placement()
        .given(STARTED, ended(START.plusDays(40), true))
        .when(end(START.plusDays(41)))
        .thenRefused(new IllegalTransition(PLACEMENT.value(), "ENDED_EARLY"));
  }

  @Test
  void an_unknown_placement_is_refused() {
    placement().when(end(START)).thenRefused(new NotFound(PLACEMENT.value()));
  }
}

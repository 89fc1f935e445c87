package id.jejak.command.placement;

import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PLACEMENT;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.STARTED;
import static id.jejak.command.placement.Example.ended;
import static id.jejak.command.placement.Example.placement;

import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.RecordFollowUp;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class RecordFollowUpTest {
  static final RecordFollowUp ASK = new RecordFollowUp(PLACEMENT, 30, true, START.plusDays(30));
  static final PlacementFollowedUp FOLLOWED_UP =
      new PlacementFollowedUp(PLACEMENT, PERSON, 30, true, START.plusDays(30));

  @Test
  void a_placement_is_followed_up() {
    placement().given(STARTED).when(ASK).then(FOLLOWED_UP);
  }

  @Test
  void the_same_answer_again_changes_nothing() {
    placement().given(STARTED, FOLLOWED_UP).when(ASK).thenNothing();
  }

  @Test
  void what_has_ended_is_not_followed_up() {
    placement()
        .given(STARTED, ended(START.plusDays(10), true))
        .when(ASK)
        .thenRefused(new IllegalTransition(PLACEMENT.value(), "ENDED"));
  }

  @Test
  void an_unknown_placement_is_refused() {
    placement().when(ASK).thenRefused(new NotFound(PLACEMENT.value()));
  }
}

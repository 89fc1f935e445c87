package id.jejak.command.placement;

import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PLACEMENT;
import static id.jejak.command.placement.Example.START;
import static id.jejak.command.placement.Example.STARTED;
import static id.jejak.command.placement.Example.ended;
import static id.jejak.command.placement.Example.placement;
import static id.jejak.command.placement.Example.ref;

import id.jejak.messages.placement.JobMatch;
import id.jejak.messages.placement.PlacementConfirmed;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.RecordFollowUp;
import id.jejak.messages.placement.WageBand;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordFollowUpTest {
  static final RecordFollowUp ASK = ask(30, true);

  static RecordFollowUp ask(int day, boolean employed) {
    return new RecordFollowUp(
        PLACEMENT, day, employed, WageBand.ABOVE_MINIMUM, JobMatch.SAME_FIELD, START.plusDays(day));
  }

  static PlacementFollowedUp answered(int day, boolean employed, @Nullable LocalDate next) {
    return new PlacementFollowedUp(
        ref(PERSON),
        day,
        employed,
        WageBand.ABOVE_MINIMUM,
        JobMatch.SAME_FIELD,
        START.plusDays(day),
        next);
  }

  @Test
  void a_placement_is_followed_up_with_wage_and_match_and_the_next_question_is_named() {
    placement().given(STARTED).when(ASK).then(answered(30, true, START.plusDays(90)));
  }

  @Test
  void what_was_left_out_is_asked_next() {
    placement().given(STARTED).when(ask(90, true)).then(answered(90, true, START.plusDays(30)));
  }

  @Test
  void who_is_there_at_the_last_question_is_placed_for_good() {
    placement()
        .given(
            STARTED,
            answered(30, true, START.plusDays(90)),
            answered(90, true, START.plusDays(180)))
        .when(ask(180, true))
        .then(answered(180, true, null), new PlacementConfirmed(ref(PERSON), START.plusDays(180)));
  }

  @Test
  void who_is_gone_at_the_last_question_is_not() {
    placement()
        .given(
            STARTED,
            answered(30, true, START.plusDays(90)),
            answered(90, true, START.plusDays(180)))
        .when(ask(180, false))
        .then(answered(180, false, null));
  }

  @Test
  void the_same_answer_again_changes_nothing() {
    placement().given(STARTED, answered(30, true, START.plusDays(90))).when(ASK).thenNothing();
  }

  @Test
  void what_has_ended_is_not_followed_up() {
    placement()
        .given(STARTED, ended(START.plusDays(10), true))
        .when(ASK)
        .thenRefused(new IllegalTransition(PLACEMENT.value(), "ENDED_EARLY"));
  }

  @Test
  void an_unknown_placement_is_refused() {
    placement().when(ASK).thenRefused(new NotFound(PLACEMENT.value()));
  }
}

package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.assessment;

import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CheckIn;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class CheckInTest {
  static final CheckIn CHECK_IN = new CheckIn(FIRST, "KTP seen");

  @Test
  void a_candidate_checks_in() {
    assessment().given(PLANNED).when(CHECK_IN).then(CHECKED_IN);
  }

  @Test
  void checking_in_twice_changes_nothing() {
    assessment().given(PLANNED, CHECKED_IN).when(CHECK_IN).thenNothing();
  }

  @Test
  void who_did_not_come_does_not_check_in() {
    assessment()
        .given(PLANNED, new CandidateNoShow(REF, true))
        .when(CHECK_IN)
        .thenRefused(new IllegalTransition(FIRST.value(), "NO_SHOW"));
  }

  @Test
  void without_a_plan_there_is_no_assessment() {
    assessment().when(CHECK_IN).thenRefused(new NotFound(FIRST.value()));
  }
}

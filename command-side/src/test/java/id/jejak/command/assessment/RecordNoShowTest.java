package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.CHECKED_IN;
import static id.jejak.command.assessment.Example.FIRST;
import static id.jejak.command.assessment.Example.PLANNED;
import static id.jejak.command.assessment.Example.REF;
import static id.jejak.command.assessment.Example.assessment;

import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.RecordNoShow;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class RecordNoShowTest {
  static final RecordNoShow ABSENT = new RecordNoShow(FIRST, true);

  @Test
  void an_absence_is_recorded() {
    assessment().given(PLANNED).when(ABSENT).then(new CandidateNoShow(REF, true));
  }

  @Test
  void recording_it_twice_changes_nothing() {
    assessment().given(PLANNED, new CandidateNoShow(REF, true)).when(ABSENT).thenNothing();
  }

  @Test
  void who_checked_in_was_there() {
    assessment()
        .given(PLANNED, CHECKED_IN)
        .when(ABSENT)
        .thenRefused(new IllegalTransition(FIRST.value(), "CHECKED_IN"));
  }
}

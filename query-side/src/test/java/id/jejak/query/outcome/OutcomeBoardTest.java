package id.jejak.query.outcome;

import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.enrollment;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.outcome.OutcomeId;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.outcome.OutcomeStatus;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import org.junit.jupiter.api.Test;

class OutcomeBoardTest {
  @Test
  void the_last_answer_to_a_question_is_shown() {
    var of = enrollment("siti");
    var id = OutcomeId.of(of.enrollment(), 3);
    var story =
        Story.of(
            new OutcomeRecorded(id, of, 3, OutcomeStatus.UNREACHABLE, day("2023-05-20")),
            new OutcomeRecorded(id, of, 3, OutcomeStatus.STUDYING, day("2023-06-01")));

    assertThat(RowsInMemory.of(new OutcomeBoard(), story).row(of.enrollment(), 3))
        .containsEntry("status", "STUDYING")
        .containsEntry("answered_on", day("2023-06-01"));
  }
}

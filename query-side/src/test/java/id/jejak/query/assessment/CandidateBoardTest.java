package id.jejak.query.assessment;

import static id.jejak.query.Sample.ASSESSOR;
import static id.jejak.query.Sample.PLENARY;
import static id.jejak.query.Sample.SESSION;
import static id.jejak.query.Sample.attempt;
import static id.jejak.query.Sample.candidate;
import static id.jejak.query.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.Track;
import id.jejak.messages.assessment.Verdict;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CandidateBoardTest {
  @Test
  void the_first_verdict_stays_visible_beside_the_later_one() {
    var story =
        Story.of(
            new CertificationApplicationSubmitted(
                candidate("siti"), Track.NEW, Payer.PROGRAM, null, null),
            new CandidateAdmitted(candidate("siti"), day("2023-03-01")),
            new CandidateScheduled(candidate("siti"), SESSION, day("2023-03-10")),
            new AssessmentReported(attempt("siti", 1), ASSESSOR, day("2023-03-10"), Verdict.BK),
            new AssessmentDecided(
                attempt("siti", 1),
                PLENARY,
                Verdict.BK,
                day("2023-03-20"),
                Set.of(),
                day("2023-03-20").plusMonths(6),
                day("2023-03-20").plusDays(9)),
            new AssessmentReported(attempt("siti", 2), ASSESSOR, day("2023-03-10"), Verdict.K),
            new AssessmentDecided(
                attempt("siti", 2), PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null),
            new ApplicationClosed(candidate("siti"), "COMPETENT"));

    assertThat(RowsInMemory.of(new CandidateBoard(), story).row(candidate("siti").application()))
        .containsEntry("verdict_1", "BK")
        .containsEntry("verdict_2", "K")
        .containsEntry("reports", 2L)
        .containsEntry("enrollment", "enr-siti")
        .containsEntry("reason", "COMPETENT")
        .containsEntry("status", "CLOSED");
  }

  @Test
  void an_excused_no_show_is_counted_apart() {
    var story =
        Story.of(
            new CandidateNoShow(attempt("siti", 1), true),
            new CandidateNoShow(attempt("siti", 1), false));

    assertThat(RowsInMemory.of(new CandidateBoard(), story).row(candidate("siti").application()))
        .containsEntry("excused", 1L)
        .containsEntry("no_shows", 1L);
  }

  @Test
  void a_session_counts_what_came_of_it() {
    var story =
        Story.of(
            new ExamSeatReserved(attempt("siti", 1), ASSESSOR, day("2023-03-10")),
            new ExamSeatReserved(attempt("budi", 1), ASSESSOR, day("2023-03-10")),
            new ExamSeatReleased(attempt("budi", 1), "EXCUSED"),
            new CandidateNoShow(attempt("budi", 1), true),
            new AssessmentDecided(
                attempt("siti", 1), PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null));

    assertThat(RowsInMemory.of(new SessionBoard(), story).row(SESSION))
        .containsEntry("seats_taken", 1L)
        .containsEntry("no_shows", 1L)
        .containsEntry("competent", 1L);
  }
}

package id.jejak.saga.cases;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class AssessorRecallProcessTest {
  private static final AssessmentReported GOOD = reported(FIRST, "2023-01-10");
  private static final AssessmentReported BAD = reported(SECOND, "2023-02-20");
  private static final AssessorSuspended LAPSED =
      new AssessorSuspended(ASSESSOR, day("2023-02-01"), "SANCTION");

  private static ProcessSpec<?> recall() {
    return ProcessSpec.of(new AssessorRecallProcess(), ASSESSOR.value());
  }

  private static AssessmentReported reported(AssessmentRef of, String day) {
    return new AssessmentReported(of, ASSESSOR, day(day), Verdict.K);
  }

  private static AssessorRenewed renewed(String from) {
    return new AssessorRenewed(ASSESSOR, new Period(day(from), day("2026-01-01")));
  }

  private static Send open(AssessmentRef of, String due) {
    AssessmentId assessment = of.assessment();
    return new Send(
        "open:" + assessment,
        new OpenCase(
            CaseId.of(CaseKind.RECALL, assessment.value(), ASSESSOR.value()),
            CaseKind.RECALL,
            assessment.value(),
            null,
            null,
            assessment,
            ASSESSOR.value(),
            day(due)));
  }

  /// F5, known later: the sanction of February is learnt of in May.
  @Test
  void learnt_late_it_opens_a_case_for_each_assessment_in_the_bad_window() {
    recall()
        .on("2023-02-22")
        .when(GOOD)
        .then(new Note(FIRST.assessment().value(), "2023-01-10"))
        .when(BAD)
        .then(new Note(SECOND.assessment().value(), "2023-02-20"))
        .on("2023-05-02")
        .when(LAPSED)
        .then(open(SECOND, "2023-06-01"), new Strike(SECOND.assessment().value()))
        .has(FIRST.assessment() + ": 2023-01-10");
  }

  @Test
  void what_is_reported_after_the_lapse_was_learnt_is_recalled_at_once() {
    recall().on("2023-02-22").given(LAPSED).when(BAD).then(open(SECOND, "2023-03-24")).has();
  }

  @Test
  void what_was_assessed_before_the_lapse_stays() {
    recall()
        .on("2023-02-22")
        .given(LAPSED)
        .when(GOOD)
        .then(new Note(FIRST.assessment().value(), "2023-01-10"));
  }

  @Test
  void a_renewal_ends_the_bad_window_whichever_is_learnt_first() {
    recall().on("2023-03-01").given(BAD, renewed("2023-02-15")).when(LAPSED).thenNothing();
    recall()
        .on("2023-03-01")
        .given(LAPSED, renewed("2023-02-15"))
        .when(BAD)
        .then(new Note(SECOND.assessment().value(), "2023-02-20"));
    recall()
        .on("2023-03-01")
        .given(LAPSED, renewed("2023-02-21"))
        .when(BAD)
        .then(open(SECOND, "2023-03-31"));
  }

  @Test
  void renewed_on_the_day_of_the_lapse_it_never_lapsed() {
    recall()
        .given(renewed("2023-02-01"), LAPSED)
        .when(BAD)
        .then(new Note(SECOND.assessment().value(), "2023-02-20"));
  }

  @Test
  void learning_the_same_twice_opens_nothing_twice() {
    recall().given(BAD, LAPSED).when(LAPSED).thenNothing();
  }

  @Test
  void what_is_void_already_needs_no_recall() {
    recall()
        .given(BAD, LAPSED)
        .refused("open:" + SECOND.assessment(), "ILLEGAL_TRANSITION", "VOID")
        .thenNothing()
        .goesOn();
  }

  @Test
  void a_case_that_cannot_be_opened_parks_it() {
    recall()
        .given(BAD, LAPSED)
        .refused("open:" + SECOND.assessment(), "NOT_FOUND")
        .parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new AssessorRecallProcess(),
            ASSESSOR.value(),
            is -> is.lapsedOn(day("2023-02-20")) ? "LAPSED" : "GOOD")
        .walking(BAD, LAPSED, renewed("2023-02-15"))
        .livingWith("open ILLEGAL_TRANSITION VOID")
        .approve();
  }
}

package id.jejak.saga.cases;

import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessorRecallProcessTest {
  private static final AssessmentReported GOOD = reported(FIRST, "2023-01-10");
  private static final AssessmentReported BAD = reported(SECOND, "2023-02-20");
  private static final AssessorRegistered REGISTERED =
      new AssessorRegistered(
          ASSESSOR,
          SITI.person(),
          Personal.of(SITI.person(), "Nama"),
          Personal.of(SITI.person(), "MET.000.000001 2020"),
          Set.of(SCHEME.scheme()),
          new Period(day("2020-03-01"), day("2023-02-28")));
  private static final AssessorValidityCorrected CORRECTED =
      new AssessorValidityCorrected(
          ASSESSOR, new Period(day("2020-03-01"), day("2023-01-31")), "SK-1");
  private static final AssessorSuspended SUSPENDED =
      new AssessorSuspended(ASSESSOR, day("2023-02-01"), "SANCTION");
  private static final AssessorSuspensionLifted LIFTED =
      new AssessorSuspensionLifted(ASSESSOR, day("2023-02-21"));
  private static final AssessorWithdrawn WITHDRAWN =
      new AssessorWithdrawn(ASSESSOR, day("2023-02-20"), "SANCTION");
  private static final AssessorRenewed RENEWED =
      new AssessorRenewed(ASSESSOR, new Period(day("2023-03-01"), day("2026-02-28")));
  private static final Note LISTED = new Note(SECOND.assessment().value(), "2023-02-20");
  private static final Strike SEEN_TO = new Strike(SECOND.assessment().value());

  private static ProcessSpec<?> recall() {
    return ProcessSpec.of(new AssessorRecallProcess(), ASSESSOR.value()).given(REGISTERED);
  }

  private static AssessmentReported reported(AssessmentRef of, String day) {
    return new AssessmentReported(of, ASSESSOR, day(day), Verdict.K);
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

  /// F5, known later: in May the register says that the licence ended in January.
  @Test
  void learnt_late_it_opens_a_case_for_each_assessment_in_the_bad_window() {
    recall()
        .on("2023-02-22")
        .when(GOOD)
        .then(new Note(FIRST.assessment().value(), "2023-01-10"))
        .when(BAD)
        .then(LISTED)
        .on("2023-05-02")
        .when(CORRECTED)
        .then(open(SECOND, "2023-06-01"), SEEN_TO)
        .has(FIRST.assessment() + ": 2023-01-10");
  }

  @Test
  void what_is_reported_after_the_lapse_was_learnt_is_recalled_at_once() {
    recall().on("2023-02-22").given(CORRECTED).when(BAD).then(open(SECOND, "2023-03-24")).has();
  }

  @Test
  void a_licence_that_simply_ran_out_is_no_different() {
    recall().on("2023-03-03").when(reported(SECOND, "2023-03-01")).then(open(SECOND, "2023-04-03"));
  }

  @Test
  void a_renewal_is_good_from_its_first_day() {
    recall()
        .given(RENEWED)
        .when(reported(SECOND, "2023-03-01"))
        .then(new Note(SECOND.assessment().value(), "2023-03-01"));
  }

  @Test
  void a_sanction_learnt_late_counts_from_its_day_to_its_end() {
    recall()
        .on("2023-05-02")
        .given(GOOD, BAD)
        .when(SUSPENDED)
        .then(open(SECOND, "2023-06-01"), SEEN_TO);
    recall()
        .given(SUSPENDED, LIFTED)
        .when(reported(SECOND, "2023-02-21"))
        .then(new Note(SECOND.assessment().value(), "2023-02-21"));
    recall().on("2023-02-22").given(SUSPENDED, LIFTED).when(BAD).then(open(SECOND, "2023-03-24"));
  }

  @Test
  void a_withdrawal_learnt_late_counts_from_its_day() {
    recall()
        .on("2023-05-02")
        .given(GOOD, BAD)
        .when(WITHDRAWN)
        .then(open(SECOND, "2023-06-01"), SEEN_TO);
  }

  @Test
  void a_correction_to_the_better_recalls_nothing() {
    var longer =
        new AssessorValidityCorrected(
            ASSESSOR, new Period(day("2020-03-01"), day("2023-12-31")), "SK-2");
    recall().given(GOOD, BAD).when(longer).thenNothing();
  }

  @Test
  void learning_the_same_twice_opens_nothing_twice() {
    recall().given(BAD, SUSPENDED).when(SUSPENDED).thenNothing();
  }

  @Test
  void what_is_void_already_needs_no_recall() {
    recall()
        .given(BAD, SUSPENDED)
        .refused("open:" + SECOND.assessment(), "ILLEGAL_TRANSITION", "VOID")
        .thenNothing()
        .goesOn();
  }

  @Test
  void a_case_that_cannot_be_opened_parks_it() {
    recall()
        .given(BAD, SUSPENDED)
        .refused("open:" + SECOND.assessment(), "NOT_FOUND")
        .parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new AssessorRecallProcess(),
            ASSESSOR.value(),
            is -> is.licensedOn(day("2023-02-20")) ? "LICENSED" : "NOT_LICENSED")
        .walking(REGISTERED, RENEWED, BAD, CORRECTED, SUSPENDED, LIFTED, WITHDRAWN)
        .livingWith("open ILLEGAL_TRANSITION VOID")
        .approve();
  }
}

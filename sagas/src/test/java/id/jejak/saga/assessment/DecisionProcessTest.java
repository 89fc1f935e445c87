package id.jejak.saga.assessment;

import static id.jejak.saga.ProcessSpec.WITA;
import static id.jejak.saga.Sample.ASSESSOR;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionProcessTest {
  private static final AssessmentReported REPORTED =
      new AssessmentReported(FIRST, ASSESSOR, day("2023-03-13"), Verdict.K);
  private static final AssessmentDecided COMPETENT =
      new AssessmentDecided(FIRST, PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null);
  private static final ReportReturned RETURNED =
      new ReportReturned(FIRST, PLENARY, "EVIDENCE_UNCLEAR");
  private static final AssessmentVoided VOIDED = new AssessmentVoided(FIRST, "FRAUD", null);

  private static ProcessSpec<?> decision() {
    return ProcessSpec.of(new DecisionProcess(), FIRST.assessment().value());
  }

  @Test
  void a_decision_is_due_in_fourteen_working_days() {
    decision().on("2023-03-13").when(REPORTED).firesAt("decide", "2023-04-05T00:00");
  }

  @Test
  void the_days_are_those_of_the_office() {
    var east = decision().in(WITA).on("2023-03-13");
    east.when(REPORTED).then(new Schedule("decide", Instant.parse("2023-04-04T16:00:00Z")));
  }

  @Test
  void decided_it_is_over() {
    decision().given(REPORTED).on("2023-03-20").when(COMPETENT).thenNothing().awaits().over();
  }

  @Test
  void overdue_it_waits_for_a_person() {
    decision()
        .on("2023-03-13")
        .given(REPORTED)
        .fires("decide")
        .then(
            new Send(
                "remind",
                RequestNotification.to(
                    Role.COMMITTEE,
                    Template.DECISION_OVERDUE,
                    Map.of("assessment", FIRST.assessment().value()),
                    FIRST.assessment().value())))
        .goesOn()
        .on("2023-04-10")
        .when(COMPETENT)
        .thenNothing()
        .over();
  }

  @Test
  void what_the_committee_gives_back_is_due_again_with_the_next_report() {
    decision()
        .on("2023-03-13")
        .given(REPORTED)
        .when(RETURNED)
        .awaits()
        .on("2023-03-16")
        .when(REPORTED)
        .firesAt("decide", "2023-04-08T00:00");
  }

  @Test
  void a_voided_assessment_is_not_decided() {
    decision().given(REPORTED).when(VOIDED).thenNothing().awaits().over();
  }

  @Test
  void a_report_told_twice_does_not_move_the_deadline() {
    decision()
        .on("2023-03-13")
        .given(REPORTED)
        .on("2023-03-16")
        .when(REPORTED)
        .thenNothing()
        .firesAt("decide", "2023-04-05T00:00");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new DecisionProcess(), FIRST.assessment().value(), is -> is.step().name())
        .walking(REPORTED, RETURNED, VOIDED, COMPETENT)
        .approve();
  }
}

package id.jejak.saga.outcome;

import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.outcome.OutcomeId;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.outcome.OutcomeStatus;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TracerProcessTest {
  private static final TrainingCompleted COMPLETED =
      new TrainingCompleted(
          SITI, SCHEME, LSP, day("2023-01-20"), new Attendance(SITI.enrollment(), 30, 30), 240);

  private static OutcomeRecorded answered(int months, OutcomeStatus status) {
    return new OutcomeRecorded(
        OutcomeId.of(SITI.enrollment(), months), SITI, months, status, day("2023-05-02"));
  }

  private static ProcessSpec<?> tracer() {
    return ProcessSpec.of(new TracerProcess(), SITI.enrollment().value());
  }

  @Test
  void a_graduate_is_asked_after_three_six_and_twelve_months() {
    tracer()
        .when(COMPLETED)
        .awaits("month-3", "month-6", "month-12")
        .firesAt("month-3", "2023-04-26T08:00") // after the Idul Fitri leave
        .fires("month-3")
        .then(
            new Send(
                "ask",
                RequestNotification.to(
                    SITI.person(),
                    Template.OUTCOME_SURVEY,
                    Map.of("enrollment", "enr-siti"),
                    "enr-siti",
                    "month-3")));
  }

  @Test
  void what_was_answered_is_not_asked_and_the_last_answer_ends_it() {
    tracer()
        .given(COMPLETED)
        .when(answered(3, OutcomeStatus.EMPLOYED))
        .then(new Cancel("month-3"))
        .given(answered(6, OutcomeStatus.SELF_EMPLOYED))
        .when(answered(12, OutcomeStatus.UNREACHABLE))
        .over();
  }

  @Test
  void who_answers_again_changes_nothing() {
    tracer()
        .given(COMPLETED, answered(3, OutcomeStatus.UNREACHABLE))
        .when(answered(3, OutcomeStatus.SEEKING))
        .thenNothing()
        .goesOn();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new TracerProcess(),
            SITI.enrollment().value(),
            is -> is.person() == null ? "UNKNOWN" : "TRACED")
        .walking(COMPLETED)
        .walking("OutcomeRecorded, month 3", answered(3, OutcomeStatus.EMPLOYED))
        .walking("OutcomeRecorded, month 6", answered(6, OutcomeStatus.EMPLOYED))
        .walking("OutcomeRecorded, month 12", answered(12, OutcomeStatus.EMPLOYED))
        .approve();
  }
}

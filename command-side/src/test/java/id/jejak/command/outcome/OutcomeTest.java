package id.jejak.command.outcome;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.outcome.OutcomeCommand;
import id.jejak.messages.outcome.OutcomeEvent;
import id.jejak.messages.outcome.OutcomeId;
import id.jejak.messages.outcome.OutcomeRecorded;
import id.jejak.messages.outcome.OutcomeStatus;
import id.jejak.messages.outcome.RecordOutcome;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.TrainingCompleted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  static final EnrollmentRef OF =
      new EnrollmentRef(
          new EnrollmentId("enr-1"),
          new PersonId("per-1"),
          new ClassId("cls-1"),
          new ProgramId("prog-1"));
  static final OutcomeId ID = OutcomeId.of(OF.enrollment(), 3);
  static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  static RecordOutcome record(OutcomeStatus status) {
    return new RecordOutcome(ID, OF, 3, status, DAY);
  }

  static OutcomeRecorded recorded(OutcomeStatus status) {
    return new OutcomeRecorded(ID, OF, 3, status, DAY);
  }

  static DeciderSpec<OutcomeCommand, Outcome, OutcomeEvent, OutcomeFacts> outcome() {
    return DeciderSpec.of(new OutcomeDecider())
        .where(
            OF.enrollment(),
            new TrainingCompleted(
                OF,
                new SchemeVersion(new SchemeId("sch-1"), 1),
                new OrganizationId("org-lsp"),
                LocalDate.of(2023, 2, 20),
                new Attendance(OF.enrollment(), 30, 30),
                240));
  }

  @Test
  void what_a_graduate_does_is_recorded() {
    outcome().when(record(OutcomeStatus.EMPLOYED)).then(recorded(OutcomeStatus.EMPLOYED));
  }

  @Test
  void an_answer_stands() {
    var answered = outcome().given(recorded(OutcomeStatus.EMPLOYED));
    answered.when(record(OutcomeStatus.EMPLOYED)).thenNothing();
    answered.when(record(OutcomeStatus.SEEKING)).thenRefused(new AlreadyExists(ID.value()));
  }

  @Test
  void who_could_not_be_reached_may_answer_later() {
    outcome()
        .given(recorded(OutcomeStatus.UNREACHABLE))
        .when(record(OutcomeStatus.STUDYING))
        .then(recorded(OutcomeStatus.STUDYING));
  }

  @Test
  void who_did_not_complete_the_training_is_not_asked() {
    outcome()
        .where(OF.enrollment())
        .when(record(OutcomeStatus.EMPLOYED))
        .thenRefused(new NotFound(OF.enrollment().value()));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(outcome(), is -> is)
        .asking(record(OutcomeStatus.UNREACHABLE), record(OutcomeStatus.EMPLOYED))
        .approve();
  }
}

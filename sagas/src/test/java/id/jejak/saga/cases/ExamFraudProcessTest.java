package id.jejak.saga.cases;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.day;
import static id.jejak.saga.cases.Example.CASE;
import static id.jejak.saga.cases.Example.CERTIFICATE;
import static id.jejak.saga.cases.Example.CLOSE;
import static id.jejak.saga.cases.Example.about;
import static id.jejak.saga.cases.Example.overdue;
import static id.jejak.saga.cases.Example.tell;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Role;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExamFraudProcessTest {
  private static final CaseRef CERTIFIED = about(CaseKind.FRAUD, CERTIFICATE);
  private static final CaseRef UNDECIDED = about(CaseKind.FRAUD, null);
  private static final Send ANNUL =
      new Send("annul", new VoidAssessment(FIRST.assessment(), "FRAUD", CASE));
  private static final Send WITHDRAW =
      new Send("withdraw", new WithdrawCertificate(CERTIFICATE, day("2023-01-25"), "REASON", CASE));
  private static final Send LIFT =
      new Send("lift", new LiftSuspension(CERTIFICATE, day("2023-01-03"), "REASON", CASE));

  private static final Send REPORT =
      new Send(
          "report",
          RequestNotification.to(
              Role.AUTHORITY,
              Template.FRAUD_REPORTED,
              Map.of("caseId", "cas-1", "subject", FIRST.assessment().value()),
              "cas-1"));

  private static ProcessSpec<?> fraud() {
    return ProcessSpec.of(new ExamFraudProcess(), CASE.value());
  }

  @Test
  void the_person_has_fourteen_days_to_say_something() {
    fraud()
        .on("2023-01-03")
        .given(Example.opened(UNDECIDED))
        .awaits("statement", "due")
        .firesAt("statement", "2023-01-18T00:00")
        .when(Example.said(UNDECIDED))
        .then(new Cancel("statement"));
    fraud()
        .given(Example.opened(UNDECIDED))
        .fires("statement")
        .then(new Send("silence", new RecordStatement(CASE, null)));
  }

  @Test
  void proven_the_assessment_is_void_and_the_certificate_withdrawn() {
    fraud()
        .given(Example.opened(CERTIFIED))
        .refused("void", "ALREADY_DECIDED")
        .thenNothing()
        .given(Example.said(CERTIFIED))
        .on("2023-01-25")
        .when(Example.decided(CERTIFIED, CaseOutcome.UPHELD))
        .then(ANNUL, WITHDRAW, CLOSE, tell(CaseOutcome.UPHELD), REPORT)
        .over();
  }

  @Test
  void not_proven_the_certificate_is_restored() {
    fraud()
        .given(Example.opened(CERTIFIED), Example.said(CERTIFIED))
        .when(Example.decided(CERTIFIED, CaseOutcome.DISMISSED))
        .then(LIFT, CLOSE, tell(CaseOutcome.DISMISSED))
        .over();
  }

  @Test
  void not_proven_before_any_decision_nothing_is_left_to_restore() {
    fraud()
        .given(Example.opened(UNDECIDED), Example.said(UNDECIDED))
        .when(Example.decided(UNDECIDED, CaseOutcome.DISMISSED))
        .then(CLOSE, tell(CaseOutcome.DISMISSED))
        .over();
  }

  @Test
  void overdue_it_waits_for_people() {
    fraud()
        .given(Example.opened(UNDECIDED), Example.said(UNDECIDED))
        .fires("due")
        .then(overdue("2023-02-02T17:00:00Z"))
        .goesOn()
        .given(Example.extended(UNDECIDED))
        .awaits("due");
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    fraud().given(Example.opened(UNDECIDED)).refused("void", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new ExamFraudProcess(), CASE.value(), is -> is.step().name())
        .walking(Example.opened(CERTIFIED), Example.said(CERTIFIED), Example.extended(CERTIFIED))
        .walking("CaseDecided UPHELD", Example.decided(CERTIFIED, CaseOutcome.UPHELD))
        .walking("CaseDecided DISMISSED", Example.decided(CERTIFIED, CaseOutcome.DISMISSED))
        .livingWith(
            "void ALREADY_DECIDED",
            "void ILLEGAL_TRANSITION NO_SHOW",
            "suspend ILLEGAL_TRANSITION EXPIRED",
            "suspend ILLEGAL_TRANSITION WITHDRAWN",
            "silence ILLEGAL_TRANSITION DECIDED",
            "silence ILLEGAL_TRANSITION CLOSED",
            "withdraw ILLEGAL_TRANSITION EXPIRED",
            "lift ILLEGAL_TRANSITION EXPIRED")
        .approve();
  }
}

package id.jejak.saga.cases;

import static id.jejak.saga.Sample.day;
import static id.jejak.saga.cases.Example.CASE;
import static id.jejak.saga.cases.Example.CERTIFICATE;
import static id.jejak.saga.cases.Example.CLOSE;
import static id.jejak.saga.cases.Example.about;
import static id.jejak.saga.cases.Example.ask;
import static id.jejak.saga.cases.Example.overdue;
import static id.jejak.saga.cases.Example.tell;

import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SuspensionProcessTest {
  private static final CaseRef OF = about(CaseKind.SUSPENSION, CERTIFICATE);
  private static final CaseOpened OPENED = Example.opened(OF);
  private static final StatementRecorded SAID = Example.said(OF);
  private static final CaseExtended EXTENDED = Example.extended(OF);
  private static final CaseDecided REINSTATED = Example.decided(OF, CaseOutcome.REINSTATE);
  private static final CaseDecided WITHDRAWN = Example.decided(OF, CaseOutcome.WITHDRAW);
  private static final Send SILENCE = new Send("silence", new RecordStatement(CASE, null));
  private static final Send SUSPEND =
      new Send("suspend", new SuspendCertificate(CERTIFICATE, day("2023-01-03"), "cause-1", CASE));
  private static final Send LIFT =
      new Send("lift", new LiftSuspension(CERTIFICATE, day("2023-01-03"), "REASON", CASE));

  private static ProcessSpec<?> suspension() {
    return ProcessSpec.of(new SuspensionProcess(), CASE.value());
  }

  /// F14, the better end.
  @Test
  void a_case_suspends_the_certificate_and_its_decision_reinstates_it() {
    suspension()
        .on("2023-01-03")
        .when(OPENED)
        .then(
            SUSPEND,
            ask("2023-01-17"),
            new Schedule("statement", Instant.parse("2023-01-17T17:00:00Z")),
            new Schedule("due", Instant.parse("2023-02-02T17:00:00Z")))
        .firesAt("statement", "2023-01-18T00:00")
        .firesAt("due", "2023-02-03T00:00")
        .when(SAID)
        .then(new Cancel("statement"))
        .awaits("due")
        .when(REINSTATED)
        .then(LIFT, CLOSE, tell(CaseOutcome.REINSTATE))
        .awaits()
        .over();
  }

  /// F14, the worse end.
  @Test
  void or_withdraws_it() {
    suspension()
        .given(OPENED, SAID)
        .on("2023-01-25")
        .when(WITHDRAWN)
        .then(
            new Send(
                "withdraw",
                new WithdrawCertificate(CERTIFICATE, day("2023-01-25"), "REASON", CASE)),
            CLOSE,
            tell(CaseOutcome.WITHDRAW))
        .over();
  }

  @Test
  void the_certificate_is_suspended_for_the_cause_of_the_case() {
    suspension()
        .given(OPENED)
        .refused("suspend", "ILLEGAL_TRANSITION", "EXPIRED")
        .thenNothing()
        .goesOn();
    ProcessSpec.of(new SuspensionProcess(), CASE.value())
        .given(OPENED)
        .refused("suspend", "NOT_FOUND")
        .parked("NOT_FOUND");
  }

  @Test
  void who_says_nothing_in_time_has_said_nothing() {
    suspension().given(OPENED).fires("statement").then(SILENCE).awaits("due");
  }

  @Test
  void a_deadline_on_a_holiday_is_the_next_working_day() {
    var late = new CaseOpened(OF, day("2023-04-22"), "usr-lsp"); // the Idul Fitri leave
    suspension().on("2023-03-23").given(late).firesAt("due", "2023-04-27T00:00");
  }

  @Test
  void an_overdue_case_waits_for_people_and_an_extension_gives_it_time() {
    suspension()
        .given(OPENED, SAID)
        .fires("due")
        .then(overdue("2023-02-02T17:00:00Z"))
        .goesOn()
        .given(EXTENDED)
        .firesAt("due", "2023-03-07T00:00")
        .when(REINSTATED)
        .over();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new SuspensionProcess(), CASE.value(), is -> is.step().name())
        .walking(OPENED, SAID, EXTENDED)
        .walking("CaseDecided REINSTATE", REINSTATED)
        .walking("CaseDecided WITHDRAW", WITHDRAWN)
        .livingWith(
            "suspend ILLEGAL_TRANSITION EXPIRED",
            "suspend ILLEGAL_TRANSITION WITHDRAWN",
            "silence ILLEGAL_TRANSITION DECIDED",
            "silence ILLEGAL_TRANSITION CLOSED",
            "lift ILLEGAL_TRANSITION EXPIRED",
            "withdraw ILLEGAL_TRANSITION EXPIRED")
        .approve();
  }
}

package id.jejak.saga.cases;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static id.jejak.saga.cases.Example.CASE;
import static id.jejak.saga.cases.Example.CERTIFICATE;
import static id.jejak.saga.cases.Example.CLOSE;
import static id.jejak.saga.cases.Example.about;
import static id.jejak.saga.cases.Example.decided;
import static id.jejak.saga.cases.Example.tell;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.CompetenceDecided;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessment.VoidAssessment;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class RecallCaseProcessTest {
  private static final String KEY = SITI.person() + "|" + SCHEME.scheme();
  private static final CaseDecided ACCEPTED =
      decided(about(CaseKind.RECALL, CERTIFICATE), CaseOutcome.ACCEPTED_WITH_REASON);
  private static final CaseDecided VOIDED =
      decided(about(CaseKind.RECALL, CERTIFICATE), CaseOutcome.VOID);
  private static final CaseDecided UNCERTIFIED =
      decided(about(CaseKind.RECALL, null), CaseOutcome.VOID);
  private static final CompetenceDecided AGAIN =
      new CompetenceDecided(PLENARY, SECOND, Verdict.K, day("2023-06-05"));
  private static final Send VOID =
      new Send("void", new VoidAssessment(FIRST.assessment(), "REASON", CASE));
  private static final Send SUSPEND =
      new Send("suspend", new SuspendCertificate(CERTIFICATE, day("2023-01-03"), "REASON", CASE));
  private static final Send WITHDRAW =
      new Send(
          "withdraw", new WithdrawCertificate(CERTIFICATE, day("2023-06-05"), "REASSESSED", CASE));

  private static ProcessSpec<?> recall() {
    return ProcessSpec.of(new RecallCaseProcess(), KEY);
  }

  @Test
  void accepted_with_a_reason_the_case_is_closed_and_the_certificate_stands() {
    recall().when(ACCEPTED).then(CLOSE);
  }

  @Test
  void made_void_the_certificate_is_suspended_until_the_committee_decides_again() {
    recall()
        .when(VOIDED)
        .then(VOID, tell(CaseOutcome.VOID), SUSPEND)
        .when(AGAIN)
        .then(WITHDRAW, CLOSE);
  }

  @Test
  void made_void_without_a_certificate_there_is_nothing_to_wait_for() {
    recall().when(UNCERTIFIED).then(VOID, tell(CaseOutcome.VOID), CLOSE).when(AGAIN).thenNothing();
  }

  @Test
  void an_ordinary_decision_is_none_of_its_business() {
    recall().when(AGAIN).thenNothing();
  }

  @Test
  void there_can_be_another_recall() {
    recall().given(VOIDED, AGAIN).when(VOIDED).then(VOID, tell(CaseOutcome.VOID), SUSPEND);
  }

  @Test
  void a_certificate_that_expired_meanwhile_is_left_alone() {
    recall()
        .given(VOIDED)
        .refused("suspend", "ILLEGAL_TRANSITION", "EXPIRED")
        .thenNothing()
        .given(AGAIN)
        .refused("withdraw", "ILLEGAL_TRANSITION", "EXPIRED")
        .thenNothing();
  }

  @Test
  void the_recall_of_a_body_as_a_whole_is_followed_by_people() {
    var whole =
        new CaseRef(CASE, CaseKind.RECALL, "org-lsp", "INVALID", null, null, null, null, null);
    assertThat(new RecallCaseProcess().keyOf(decided(whole, CaseOutcome.VOID))).isNull();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    recall().given(VOIDED).refused("void", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new RecallCaseProcess(), KEY, is -> is.waiting() == null ? "IDLE" : "REASSESSING")
        .walking("CaseDecided ACCEPTED_WITH_REASON", ACCEPTED)
        .walking("CaseDecided VOID", VOIDED)
        .walking("CaseDecided VOID without certificate", UNCERTIFIED)
        .walking(AGAIN)
        .livingWith(
            "suspend ILLEGAL_TRANSITION EXPIRED",
            "suspend ILLEGAL_TRANSITION WITHDRAWN",
            "withdraw ILLEGAL_TRANSITION EXPIRED",
            "withdraw ILLEGAL_TRANSITION WITHDRAWN")
        .approve();
  }
}

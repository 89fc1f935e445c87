package id.jejak.command.cases;

import static id.jejak.command.cases.Example.APPLICATION;
import static id.jejak.command.cases.Example.ASSESSMENT;
import static id.jejak.command.cases.Example.CASE;
import static id.jejak.command.cases.Example.CERTIFICATE;
import static id.jejak.command.cases.Example.CLOSED;
import static id.jejak.command.cases.Example.COMMITTEE;
import static id.jejak.command.cases.Example.DUE;
import static id.jejak.command.cases.Example.OPENED;
import static id.jejak.command.cases.Example.REF;
import static id.jejak.command.cases.Example.REINSTATE;
import static id.jejak.command.cases.Example.REINSTATED;
import static id.jejak.command.cases.Example.SAID;
import static id.jejak.command.cases.Example.SAY;
import static id.jejak.command.cases.Example.SCHEME;
import static id.jejak.command.cases.Example.SITI;
import static id.jejak.command.cases.Example.about;
import static id.jejak.command.cases.Example.cases;

import id.jejak.kernel.Claim;
import id.jejak.kernel.Personal;
import id.jejak.messages.cases.CaseAlreadyOpen;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CloseCase;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.ExtendCase;
import id.jejak.messages.cases.OutcomeNotOfKind;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

/// From the opening to the end.
class DecideCaseTest {
  private static final ExtendCase EXTEND = new ExtendCase(CASE, "WITNESS_ILL");
  private static final CaseExtended EXTENDED =
      new CaseExtended(REF, DUE.plusDays(30), "WITNESS_ILL");

  @Test
  void the_person_concerned_is_heard() {
    cases().given(OPENED).when(SAY).then(SAID);
  }

  @Test
  void silence_is_recorded_too_and_says_nothing_more_after_a_statement() {
    var silence = new RecordStatement(CASE, null);
    cases().given(OPENED).when(silence).then(new StatementRecorded(REF, null));
    cases().given(OPENED, SAID).when(silence).thenNothing();
  }

  @Test
  void there_can_be_more_to_say_until_it_is_decided() {
    var more = Personal.of(SITI, "and here is the paper");
    cases()
        .given(OPENED, SAID)
        .when(new RecordStatement(CASE, more))
        .then(new StatementRecorded(REF, more));
    cases()
        .given(OPENED, SAID, REINSTATED)
        .when(new RecordStatement(CASE, more))
        .thenRefused(new IllegalTransition(CASE.value(), "DECIDED"));
  }

  @Test
  void nobody_is_judged_unheard() {
    cases()
        .by(COMMITTEE)
        .given(OPENED)
        .when(REINSTATE)
        .thenRefused(new IllegalTransition(CASE.value(), "OPEN"));
  }

  @Test
  void somebody_else_than_who_opened_it_decides() {
    cases().by(COMMITTEE).given(OPENED, SAID).when(REINSTATE).then(REINSTATED);
    cases().given(OPENED, SAID).when(REINSTATE).thenRefused(new FourEyes(CASE.value()));
  }

  @Test
  void a_case_ends_as_its_kind_can() {
    cases()
        .by(COMMITTEE)
        .given(OPENED, SAID)
        .when(new DecideCase(CASE, CaseOutcome.VOID, "JOKI"))
        .thenRefused(new OutcomeNotOfKind(CASE, CaseKind.SUSPENSION, CaseOutcome.VOID));
  }

  @Test
  void it_is_decided_once() {
    cases().by(COMMITTEE).given(OPENED, SAID, REINSTATED).when(REINSTATE).thenNothing();
    cases()
        .by(COMMITTEE)
        .given(OPENED, SAID, REINSTATED)
        .when(new DecideCase(CASE, CaseOutcome.WITHDRAW, "MISUSE"))
        .thenRefused(new IllegalTransition(CASE.value(), "DECIDED"));
  }

  @Test
  void a_request_for_correction_has_said_what_there_is_to_say() {
    var id = new CaseId("cas-name");
    var of = about(id, CaseKind.CORRECTION, SITI.value(), "NAME");
    var evidence = Personal.of(SITI, "family card 3");
    cases()
        .by(COMMITTEE)
        .given(new CaseOpened(of, DUE, "usr-admin"), new CorrectionRequested(of, "NAME", evidence))
        .when(new DecideCase(id, CaseOutcome.CORRECT, "EVIDENCE_GOOD"))
        .then(new CaseDecided(of, CaseOutcome.CORRECT, "EVIDENCE_GOOD", "usr-committee"));
  }

  @Test
  void a_recall_that_makes_void_holds_the_certificate_until_it_is_closed() {
    var id = CaseId.of(CaseKind.RECALL, ASSESSMENT.value(), "asr-1");
    var of = about(id, CaseKind.RECALL, ASSESSMENT.value(), "asr-1");
    var opened = new CaseOpened(of, DUE, "process:assessor-recall");
    var found = new StatementRecorded(of, Personal.of(SITI, "evidence of one unit is missing"));
    cases()
        .given(opened, found)
        .when(new DecideCase(id, CaseOutcome.VOID, "EVIDENCE_MISSING"))
        .thenClaims(
            new Claim.Take(
                "case-of-certificate",
                CERTIFICATE.value(),
                id.value(),
                new CaseAlreadyOpen(CERTIFICATE)));
    cases()
        .given(opened, found)
        .when(new DecideCase(id, CaseOutcome.ACCEPTED_WITH_REASON, "EVIDENCE_SOUND"))
        .thenClaims();
  }

  @Test
  void a_certificate_issued_since_the_opening_is_seen_at_the_decision() {
    var id = CaseId.of(CaseKind.RECALL, ASSESSMENT.value(), "asr-1");
    var then =
        new CaseRef(
            id,
            CaseKind.RECALL,
            ASSESSMENT.value(),
            "asr-1",
            SITI,
            null,
            ASSESSMENT,
            APPLICATION,
            SCHEME);
    cases()
        .given(
            new CaseOpened(then, DUE, "process:assessor-recall"), new StatementRecorded(then, null))
        .when(new DecideCase(id, CaseOutcome.VOID, "EVIDENCE_MISSING"))
        .then(
            new CaseDecided(
                about(id, CaseKind.RECALL, ASSESSMENT.value(), "asr-1"),
                CaseOutcome.VOID,
                "EVIDENCE_MISSING",
                "usr-admin"));
  }

  @Test
  void an_open_case_is_extended_once() {
    cases().given(OPENED).when(EXTEND).then(EXTENDED);
    cases().given(OPENED, SAID).when(EXTEND).then(EXTENDED);
    cases().given(OPENED, EXTENDED).when(EXTEND).thenNothing();
    cases()
        .given(OPENED, EXTENDED)
        .when(new ExtendCase(CASE, "WITNESS_ILL_AGAIN"))
        .thenRefused(new IllegalTransition(CASE.value(), "EXTENDED"));
  }

  @Test
  void what_is_decided_is_not_extended() {
    cases()
        .given(OPENED, SAID, REINSTATED)
        .when(EXTEND)
        .thenRefused(new IllegalTransition(CASE.value(), "DECIDED"));
  }

  @Test
  void a_decided_case_is_closed_and_lets_the_certificate_go() {
    cases().given(OPENED, SAID, REINSTATED).when(new CloseCase(CASE)).then(CLOSED);
    cases()
        .given(OPENED, SAID, REINSTATED)
        .when(new CloseCase(CASE))
        .thenClaims(new Claim.Release("case-of-certificate", CERTIFICATE.value(), CASE.value()));
    cases().given(OPENED, SAID, REINSTATED, CLOSED).when(new CloseCase(CASE)).thenNothing();
  }

  @Test
  void an_undecided_case_is_not_closed() {
    cases()
        .given(OPENED, SAID)
        .when(new CloseCase(CASE))
        .thenRefused(new IllegalTransition(CASE.value(), "STATEMENT"));
  }

  @Test
  void a_case_that_nobody_opened_is_not_found() {
    cases().given().when(REINSTATE).thenRefused(new NotFound(CASE.value()));
  }
}

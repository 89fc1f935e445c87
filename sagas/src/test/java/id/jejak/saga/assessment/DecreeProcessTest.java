package id.jejak.saga.assessment;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.SECOND;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.DecidedCase;
import id.jejak.messages.assessment.DecisionReturned;
import id.jejak.messages.assessment.DecreeSigned;
import id.jejak.messages.assessment.RecordDecision;
import id.jejak.messages.assessment.ReturnReport;
import id.jejak.messages.assessment.Verdict;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecreeProcessTest {
  private static final DecreeSigned SIGNED =
      new DecreeSigned(
          PLENARY,
          LSP,
          "001/SK/LSP/2023",
          day("2023-03-20"),
          List.of(new DecidedCase(FIRST, Verdict.K), new DecidedCase(SECOND, Verdict.BK)));

  private static final DecisionReturned RETURNED =
      new DecisionReturned(PLENARY, FIRST, "EVIDENCE_UNCLEAR");
  private static final Send RETURN =
      new Send("return", new ReturnReport(FIRST.assessment(), PLENARY, "EVIDENCE_UNCLEAR"));

  private static ProcessSpec<?> decree() {
    return ProcessSpec.of(new DecreeProcess(), PLENARY.value());
  }

  private static Send decided(AssessmentRef of, Verdict verdict) {
    return new Send(
        "record:" + of.assessment(), new RecordDecision(of.assessment(), PLENARY, verdict));
  }

  @Test
  void every_decision_reaches_its_assessment() {
    decree().when(SIGNED).then(decided(FIRST, Verdict.K), decided(SECOND, Verdict.BK)).over();
  }

  @Test
  void what_the_committee_asks_back_about_reaches_the_assessor() {
    decree().when(RETURNED).then(RETURN).goesOn().when(SIGNED).over();
  }

  @Test
  void decided_after_all_the_question_is_no_incident() {
    decree().given(RETURNED).refused("return", "ALREADY_DECIDED").thenNothing().goesOn();
  }

  @Test
  void a_decree_told_twice_decides_once() {
    decree().given(SIGNED).when(SIGNED).thenNothing().over();
  }

  @Test
  void a_decision_that_is_refused_parks_it() {
    decree()
        .given(SIGNED)
        .refused("record:" + FIRST.assessment(), "ALREADY_DECIDED")
        .parked("ALREADY_DECIDED");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new DecreeProcess(), PLENARY.value(), is -> "UNSIGNED")
        .walking(RETURNED, SIGNED)
        .livingWith("return ALREADY_DECIDED")
        .approve();
  }
}

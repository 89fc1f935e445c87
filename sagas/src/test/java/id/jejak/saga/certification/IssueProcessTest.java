package id.jejak.saga.certification;

import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.PLENARY;
import static id.jejak.saga.Sample.day;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.assessment.AppealId;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.VoidNumber;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueProcessTest {
  private static final AssessmentDecided COMPETENT =
      new AssessmentDecided(FIRST, PLENARY, Verdict.K, day("2023-03-20"), Set.of(), null, null);
  private static final DecisionSuperseded UPHELD =
      new DecisionSuperseded(FIRST, new AppealId("apl-1"), PLENARY, Verdict.K, day("2023-04-10"));
  private static final String STEP = "issue:" + FIRST.assessment();

  private static ProcessSpec<?> issue() {
    return ProcessSpec.of(new IssueProcess(), FIRST.assessment().value());
  }

  private static Send issue(String on) {
    return new Send(STEP, new IssueCertificate(FIRST.assessment(), day(on)));
  }

  @Test
  void who_is_competent_gets_a_certificate() {
    issue().on("2023-03-20").when(COMPETENT).then(issue("2023-03-20"));
  }

  @Test
  void so_does_who_is_found_competent_on_appeal() {
    issue().on("2023-04-11").when(UPHELD).then(issue("2023-04-11"));
  }

  @Test
  void who_is_not_yet_competent_gets_none() {
    assertThat(
            new IssueProcess()
                .keyOf(
                    new AssessmentDecided(
                        FIRST, PLENARY, Verdict.BK, day("2023-03-20"), Set.of(), null, null)))
        .isNull();
  }

  @Test
  void a_number_that_somebody_else_bears_is_voided_and_the_next_one_drawn() {
    issue()
        .on("2023-03-20")
        .given(COMPETENT)
        .refused(STEP, "NUMBER_CLASH", Map.of("number", "74100 2166 5 0000007 2023"))
        .then(new Send("void", new VoidNumber(2023, 7, "NUMBER_CLASH")), issue("2023-03-20"));
  }

  @Test
  void a_certificate_that_is_refused_parks_it() {
    issue().given(COMPETENT).refused(STEP, "LSP_NOT_LICENSED").parked("LSP_NOT_LICENSED");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new IssueProcess(), FIRST.assessment().value(), _ -> "OPEN")
        .walking(COMPETENT, UPHELD)
        .approve();
  }
}

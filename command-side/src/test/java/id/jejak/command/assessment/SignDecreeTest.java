package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.decided;
import static id.jejak.command.assessment.Example.decree;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class SignDecreeTest {
  static final SignDecree SIGN = new SignDecree(PLENARY, MEETING);

  @Test
  void the_decree_lists_every_decision_under_a_number() {
    plenary().given(CONVENED, decided(Verdict.K)).when(SIGN).then(decree(Verdict.K));
  }

  @Test
  void the_number_is_used_up() {
    plenary()
        .given(CONVENED, decided(Verdict.K))
        .when(SIGN)
        .thenClaims(new Claim.Number("decree:org-lsp:2023", 1));
  }

  @Test
  void signing_twice_changes_nothing() {
    plenary().given(CONVENED, decided(Verdict.K), decree(Verdict.K)).when(SIGN).thenNothing();
  }

  @Test
  void without_a_decision_there_is_no_decree() {
    plenary()
        .given(CONVENED)
        .when(SIGN)
        .thenRefused(new IllegalTransition(PLENARY.value(), "CONVENED"));
  }

  @Test
  void without_a_meeting_there_is_no_decree() {
    plenary().when(SIGN).thenRefused(new NotFound(PLENARY.value()));
  }
}

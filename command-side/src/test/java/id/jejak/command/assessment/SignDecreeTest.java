package id.jejak.command.assessment;

import static id.jejak.command.assessment.Example.CONVENED;
import static id.jejak.command.assessment.Example.LSP;
import static id.jejak.command.assessment.Example.MEETING;
import static id.jejak.command.assessment.Example.PLENARY;
import static id.jejak.command.assessment.Example.decided;
import static id.jejak.command.assessment.Example.decree;
import static id.jejak.command.assessment.Example.licence;
import static id.jejak.command.assessment.Example.on;
import static id.jejak.command.assessment.Example.plenary;

import id.jejak.kernel.Claim;
import id.jejak.messages.assessment.SignDecree;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspNotLicensed;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspType;
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

  /// S17
  @Test
  void a_suspended_body_signs_no_decree() {
    var suspended = new LspSuspended(LicenceId.of(LSP), LSP, MEETING.plusDays(1), "audit");
    plenary()
        .where(LicenceId.of(LSP), licence(LspType.P3), suspended)
        .given(CONVENED, decided(Verdict.K))
        .by(on(MEETING.plusDays(2)))
        .when(SIGN)
        .thenRefused(new LspNotLicensed(LSP, MEETING.plusDays(2)));
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

package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.PKS_DRAFTED;
import static id.jejak.command.agreement.Examples.PKS_SIGNED;
import static id.jejak.command.agreement.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.TerminateAgreement;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TerminateAgreementTest {
  private final DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> agreement =
      DeciderSpec.of(new AgreementDecider());

  private static final TerminateAgreement TERMINATE =
      new TerminateAgreement(PKS, day(6, 1), "sepakat");
  private static final AgreementTerminated TERMINATED =
      new AgreementTerminated(PKS, day(6, 1), "sepakat");

  @Test
  void a_signed_agreement_is_terminated() {
    agreement.given(PKS_DRAFTED, PKS_SIGNED).when(TERMINATE).then(TERMINATED);
  }

  @Test
  void terminating_the_same_again_changes_nothing() {
    agreement.given(PKS_DRAFTED, PKS_SIGNED, TERMINATED).when(TERMINATE).thenNothing();
  }

  @Test
  void what_is_terminated_is_not_terminated_otherwise() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED, TERMINATED)
        .when(new TerminateAgreement(PKS, day(7, 1), "sepakat"))
        .thenRefused(new IllegalTransition(PKS.value(), "TERMINATED"));
  }

  @Test
  void a_draft_binds_nobody_and_is_not_terminated() {
    agreement
        .given(PKS_DRAFTED)
        .when(TERMINATE)
        .thenRefused(new IllegalTransition(PKS.value(), "DRAFT"));
  }

  @Test
  void an_expired_agreement_is_not_terminated() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new TerminateAgreement(PKS, LocalDate.of(2024, 1, 1), "sepakat"))
        .thenRefused(new IllegalTransition(PKS.value(), "EXPIRED"));
  }

  @Test
  void what_was_never_drafted_cannot_be_terminated() {
    agreement.given().when(TERMINATE).thenRefused(new NotFound(PKS.value()));
  }
}

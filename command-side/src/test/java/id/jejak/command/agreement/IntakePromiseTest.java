package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.LSP;
import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.PKS_DRAFTED;
import static id.jejak.command.agreement.Examples.PKS_SIGNED;
import static id.jejak.command.agreement.Examples.YEAR;
import static id.jejak.command.agreement.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.IntakeBreachNoted;
import id.jejak.messages.agreement.IntakePromised;
import id.jejak.messages.agreement.NoteIntakeBreach;
import id.jejak.messages.agreement.RecordPartnerIntakePromise;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

/// What a partner promises to take, and what it took (S2.1, S23).
class IntakePromiseTest {
  private final DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> agreement =
      DeciderSpec.of(new AgreementDecider());

  private static final RecordPartnerIntakePromise PROMISE =
      new RecordPartnerIntakePromise(PKS, LSP, 12, YEAR);
  private static final IntakePromised PROMISED = new IntakePromised(PKS, LSP, 12, YEAR);
  private static final IntakeBreachNoted NOTED = new IntakeBreachNoted(PKS, LSP, YEAR, 12, 4);

  @Test
  void a_party_promises_to_take_people() {
    agreement.given(PKS_DRAFTED, PKS_SIGNED).when(PROMISE).then(PROMISED);
  }

  @Test
  void who_is_no_party_promises_nothing() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new RecordPartnerIntakePromise(PKS, new OrganizationId("org-pt"), 12, YEAR))
        .thenRefused(new NotFound("org-pt"));
  }

  @Test
  void a_promise_is_made_once_for_a_period() {
    agreement.given(PKS_DRAFTED, PKS_SIGNED, PROMISED).when(PROMISE).thenNothing();
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED, PROMISED)
        .when(new RecordPartnerIntakePromise(PKS, LSP, 20, YEAR))
        .thenRefused(new AlreadyExists(PKS.value()));
  }

  @Test
  void a_broken_promise_is_noted_once_also_after_the_end_of_the_agreement() {
    var ended = new AgreementTerminated(PKS, day(6, 1), "sepakat");
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED, PROMISED, ended)
        .when(new NoteIntakeBreach(PKS, LSP, YEAR, 4))
        .then(NOTED);
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED, PROMISED, NOTED)
        .when(new NoteIntakeBreach(PKS, LSP, YEAR, 5))
        .thenNothing();
  }

  @Test
  void a_kept_promise_is_no_breach() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED, PROMISED)
        .when(new NoteIntakeBreach(PKS, LSP, YEAR, 12))
        .thenRefused(new IllegalTransition(PKS.value(), "KEPT"));
  }

  @Test
  void what_was_never_promised_is_not_broken() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new NoteIntakeBreach(PKS, LSP, YEAR, 4))
        .thenRefused(new NotFound(PKS.value()));
  }
}

package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.BUDI_SIGNS;
import static id.jejak.command.agreement.Examples.LONGER;
import static id.jejak.command.agreement.Examples.LSP;
import static id.jejak.command.agreement.Examples.OFFICE;
import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.PKS_DRAFTED;
import static id.jejak.command.agreement.Examples.PKS_SIGNED;
import static id.jejak.command.agreement.Examples.SITI_SIGNS;
import static id.jejak.command.agreement.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementExpired;
import id.jejak.messages.agreement.AgreementExpiring;
import id.jejak.messages.agreement.AmendAgreement;
import id.jejak.messages.agreement.ExpireAgreement;
import id.jejak.messages.agreement.RemindOfAgreementExpiry;
import id.jejak.messages.agreement.TerminateAgreement;
import id.jejak.messages.shared.IllegalTransition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reminders and the end of the term (S29).
class ExpireAgreementTest {
  private static final AgreementAmended PROLONGED =
      new AgreementAmended(PKS, LONGER, day(6, 1), List.of(SITI_SIGNS, BUDI_SIGNS));
  private static final ExpireAgreement EXPIRE = new ExpireAgreement(PKS);
  private static final AgreementExpired EXPIRED =
      new AgreementExpired(PKS, List.of(OFFICE, LSP), LocalDate.of(2024, 1, 1));

  private static DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> at(
      String instant) {
    return DeciderSpec.of(new AgreementDecider())
        .by(DeciderSpec.at(instant, "process:agreement-expiry"));
  }

  @Test
  void it_expires_when_its_last_day_is_over() {
    at("2023-12-31T17:00:00Z").given(PKS_DRAFTED, PKS_SIGNED).when(EXPIRE).then(EXPIRED);
  }

  @Test
  void it_does_not_expire_before_nor_when_it_was_prolonged() {
    at("2023-12-30T17:00:00Z")
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(EXPIRE)
        .thenRefused(new IllegalTransition(PKS.value(), "SIGNED"));
    at("2023-12-31T17:00:00Z")
        .given(PKS_DRAFTED, PKS_SIGNED, PROLONGED)
        .when(EXPIRE)
        .thenRefused(new IllegalTransition(PKS.value(), "SIGNED"));
  }

  @Test
  void expiring_twice_changes_nothing() {
    at("2023-12-31T17:00:00Z").given(PKS_DRAFTED, PKS_SIGNED, EXPIRED).when(EXPIRE).thenNothing();
  }

  @Test
  void what_expired_is_neither_amended_nor_terminated() {
    var over = at("2024-01-05T00:00:00Z").given(PKS_DRAFTED, PKS_SIGNED, EXPIRED);
    over.when(new TerminateAgreement(PKS, day(12, 1), "sepakat"))
        .thenRefused(new IllegalTransition(PKS.value(), "EXPIRED"));
    over.when(new AmendAgreement(PKS, LONGER, day(12, 1), List.of()))
        .thenRefused(new IllegalTransition(PKS.value(), "EXPIRED"));
  }

  @Test
  void each_end_is_reminded_of_once() {
    var remind = new RemindOfAgreementExpiry(PKS, 90);
    var reminded = new AgreementExpiring(PKS, List.of(OFFICE, LSP), 90, day(12, 31));
    var spec = at("2023-10-02T00:00:00Z");
    spec.given(PKS_DRAFTED, PKS_SIGNED).when(remind).then(reminded);
    spec.given(PKS_DRAFTED, PKS_SIGNED, reminded).when(remind).thenNothing();
    spec.given(PKS_DRAFTED, PKS_SIGNED, reminded, PROLONGED)
        .when(remind)
        .then(new AgreementExpiring(PKS, List.of(OFFICE, LSP), 90, LocalDate.of(2024, 12, 31)));
  }
}

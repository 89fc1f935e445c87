package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.BUDI_SIGNS;
import static id.jejak.command.agreement.Examples.LSP;
import static id.jejak.command.agreement.Examples.OFFICE;
import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.PKS_DRAFTED;
import static id.jejak.command.agreement.Examples.PKS_SIGNED;
import static id.jejak.command.agreement.Examples.SITI;
import static id.jejak.command.agreement.Examples.SITI_SIGNS;
import static id.jejak.command.agreement.Examples.YEAR;
import static id.jejak.command.agreement.Examples.appointed;
import static id.jejak.command.agreement.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.agreement.SignAgreement;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.agreement.SignatoryNotInOffice;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignAgreementTest {
  private final DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> agreement =
      DeciderSpec.of(new AgreementDecider());

  private static final SignAgreement SIGN =
      new SignAgreement(PKS, day(1, 9), List.of(SITI_SIGNS, BUDI_SIGNS));

  @Test
  void an_agreement_is_signed_by_those_who_hold_the_offices() {
    agreement
        .given(PKS_DRAFTED)
        .where(OFFICE, appointed(SITI_SIGNS, false, YEAR))
        .where(LSP, appointed(BUDI_SIGNS, false, YEAR))
        .when(SIGN)
        .then(PKS_SIGNED);
  }

  @Test
  void an_acting_holder_signs_like_any_other() {
    agreement
        .given(PKS_DRAFTED)
        .where(OFFICE, appointed(SITI_SIGNS, true, YEAR))
        .where(LSP, appointed(BUDI_SIGNS, false, YEAR))
        .when(SIGN)
        .then(PKS_SIGNED);
  }

  @Test
  void who_holds_another_office_does_not_sign() {
    agreement
        .given(PKS_DRAFTED)
        .where(OFFICE, appointed(new Signatory(OFFICE, "Sekretaris", SITI), false, YEAR))
        .where(LSP, appointed(BUDI_SIGNS, false, YEAR))
        .when(SIGN)
        .thenRefused(new SignatoryNotInOffice(OFFICE, "Kepala Dinas", day(1, 9)));
  }

  @Test
  void who_takes_office_the_day_after_does_not_sign() {
    agreement
        .given(PKS_DRAFTED)
        .where(OFFICE, appointed(SITI_SIGNS, false, new Period(day(1, 10), day(12, 31))))
        .where(LSP, appointed(BUDI_SIGNS, false, YEAR))
        .when(SIGN)
        .thenRefused(new SignatoryNotInOffice(OFFICE, "Kepala Dinas", day(1, 9)));
  }

  @Test
  void who_left_office_that_day_does_not_sign() {
    agreement
        .given(PKS_DRAFTED)
        .where(
            OFFICE,
            appointed(SITI_SIGNS, false, YEAR),
            new OfficeHolderEnded(OFFICE, "Kepala Dinas", SITI, YEAR.from(), day(1, 9)))
        .where(LSP, appointed(BUDI_SIGNS, false, YEAR))
        .when(SIGN)
        .thenRefused(new SignatoryNotInOffice(OFFICE, "Kepala Dinas", day(1, 9)));
  }

  @Test
  void who_leaves_office_the_day_after_still_signs() {
    agreement
        .given(PKS_DRAFTED)
        .where(
            OFFICE,
            appointed(SITI_SIGNS, false, YEAR),
            new OfficeHolderEnded(OFFICE, "Kepala Dinas", SITI, YEAR.from(), day(1, 10)))
        .where(LSP, appointed(BUDI_SIGNS, false, YEAR))
        .when(SIGN)
        .then(PKS_SIGNED);
  }

  @Test
  void the_end_of_an_earlier_term_does_not_end_the_present_one() {
    agreement
        .given(PKS_DRAFTED)
        .where(
            OFFICE,
            appointed(
                SITI_SIGNS, true, new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31))),
            appointed(SITI_SIGNS, false, YEAR),
            new OfficeHolderEnded(
                OFFICE, "Kepala Dinas", SITI, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 1)))
        .where(LSP, appointed(BUDI_SIGNS, false, YEAR))
        .when(SIGN)
        .then(PKS_SIGNED);
  }

  @Test
  void every_party_signs() {
    agreement
        .given(PKS_DRAFTED)
        .where(OFFICE, appointed(SITI_SIGNS, false, YEAR))
        .when(new SignAgreement(PKS, day(1, 9), List.of(SITI_SIGNS)))
        .thenRefused(new SignatoryNotInOffice(LSP, "-", day(1, 9)));
  }

  @Test
  void nothing_is_signed_after_its_term() {
    agreement
        .given(PKS_DRAFTED)
        .when(new SignAgreement(PKS, LocalDate.of(2024, 1, 1), List.of(SITI_SIGNS, BUDI_SIGNS)))
        .thenRefused(new NoAgreementInForce(PKS, LocalDate.of(2024, 1, 1)));
  }

  @Test
  void signing_the_same_again_changes_nothing() {
    agreement.given(PKS_DRAFTED, PKS_SIGNED).when(SIGN).thenNothing();
  }

  @Test
  void what_is_signed_is_not_signed_otherwise() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new SignAgreement(PKS, day(2, 9), List.of(SITI_SIGNS, BUDI_SIGNS)))
        .thenRefused(new IllegalTransition(PKS.value(), "SIGNED"));
  }

  @Test
  void what_was_never_drafted_cannot_be_signed() {
    agreement.given().when(SIGN).thenRefused(new NotFound(PKS.value()));
  }
}

package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.BUDI_SIGNS;
import static id.jejak.command.agreement.Examples.LONGER;
import static id.jejak.command.agreement.Examples.LSP;
import static id.jejak.command.agreement.Examples.OFFICE;
import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.PKS_DRAFTED;
import static id.jejak.command.agreement.Examples.PKS_SIGNED;
import static id.jejak.command.agreement.Examples.SITI_SIGNS;
import static id.jejak.command.agreement.Examples.YEAR;
import static id.jejak.command.agreement.Examples.appointed;
import static id.jejak.command.agreement.Examples.day;
import static id.jejak.command.agreement.Examples.terms;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.AmendAgreement;
import id.jejak.messages.agreement.NoAgreementInForce;
import id.jejak.messages.agreement.Signatory;
import id.jejak.messages.agreement.SignatoryNotInOffice;
import id.jejak.messages.organization.OrganizationNotActive;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.shared.IllegalTransition;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AmendAgreementTest {
  private final DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> agreement =
      DeciderSpec.of(new AgreementDecider())
          .where(OFFICE, appointed(SITI_SIGNS, false, YEAR))
          .where(LSP, appointed(BUDI_SIGNS, false, YEAR));

  private static final List<Signatory> BOTH = List.of(SITI_SIGNS, BUDI_SIGNS);
  private static final AmendAgreement AMEND = new AmendAgreement(PKS, LONGER, day(6, 1), BOTH);
  private static final AgreementAmended AMENDED =
      new AgreementAmended(PKS, LONGER, day(6, 1), BOTH);

  @Test
  void what_is_in_force_gets_other_terms() {
    agreement.given(PKS_DRAFTED, PKS_SIGNED).when(AMEND).then(AMENDED);
  }

  @Test
  void amending_the_same_again_changes_nothing() {
    agreement.given(PKS_DRAFTED, PKS_SIGNED, AMENDED).when(AMEND).thenNothing();
  }

  @Test
  void every_party_signs_the_addendum_too() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new AmendAgreement(PKS, LONGER, day(6, 1), List.of(SITI_SIGNS)))
        .thenRefused(new SignatoryNotInOffice(LSP, "-", day(6, 1)));
  }

  @Test
  void a_suspended_party_signs_nothing() {
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .where(
            LSP,
            appointed(BUDI_SIGNS, false, YEAR),
            new OrganizationSuspended(LSP, day(5, 1), "audit"))
        .when(AMEND)
        .thenRefused(new OrganizationNotActive(LSP, day(6, 1)));
  }

  @Test
  void a_pks_goes_on_naming_its_schemes() {
    var none = new AgreementTerms(Set.of(), "Sertifikasi", YEAR, 0, null);
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new AmendAgreement(PKS, none, day(6, 1), BOTH))
        .thenRefused(new IllegalTransition(PKS.value(), "PKS"));
  }

  @Test
  void nothing_is_amended_before_it_is_signed_or_after_its_term() {
    agreement
        .given(PKS_DRAFTED)
        .when(AMEND)
        .thenRefused(new IllegalTransition(PKS.value(), "DRAFT"));
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new AmendAgreement(PKS, LONGER, day(1, 8), BOTH))
        .thenRefused(new NoAgreementInForce(PKS, day(1, 8)));
    agreement
        .given(PKS_DRAFTED, PKS_SIGNED)
        .when(new AmendAgreement(PKS, LONGER, LocalDate.of(2024, 1, 1), BOTH))
        .thenRefused(new NoAgreementInForce(PKS, LocalDate.of(2024, 1, 1)));
  }

  @Test
  void an_amendment_after_the_end_of_its_own_term_cannot_even_be_asked_for() {
    assertThatThrownBy(
            () -> new AmendAgreement(PKS, terms(YEAR), LocalDate.of(2024, 1, 1), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

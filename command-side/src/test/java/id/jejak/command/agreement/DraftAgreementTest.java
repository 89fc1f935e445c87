package id.jejak.command.agreement;

import static id.jejak.command.agreement.Examples.LSP;
import static id.jejak.command.agreement.Examples.MOU;
import static id.jejak.command.agreement.Examples.OFFICE;
import static id.jejak.command.agreement.Examples.PKS;
import static id.jejak.command.agreement.Examples.PKS_DRAFTED;
import static id.jejak.command.agreement.Examples.SCHEME;
import static id.jejak.command.agreement.Examples.YEAR;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.agreement.AgreementCommand;
import id.jejak.messages.agreement.AgreementEvent;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.DraftAgreement;
import id.jejak.messages.shared.AlreadyExists;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DraftAgreementTest {
  private final DeciderSpec<AgreementCommand, Agreement, AgreementEvent, AgreementFacts> agreement =
      DeciderSpec.of(new AgreementDecider());

  private static DraftAgreement draft(String subject) {
    return new DraftAgreement(
        PKS,
        AgreementKind.PKS,
        List.of(OFFICE, LSP),
        new AgreementTerms(Set.of(SCHEME), subject, YEAR, 0, null));
  }

  @Test
  void an_agreement_is_drafted() {
    agreement.given().when(draft("Sertifikasi")).then(PKS_DRAFTED);
  }

  @Test
  void drafting_the_same_again_changes_nothing() {
    agreement.given(PKS_DRAFTED).when(draft("Sertifikasi")).thenNothing();
  }

  @Test
  void a_draft_is_not_replaced_by_another_of_its_name() {
    agreement
        .given(PKS_DRAFTED)
        .when(draft("Pelatihan"))
        .thenRefused(new AlreadyExists(PKS.value()));
  }

  @Test
  void a_pks_without_schemes_cannot_even_be_asked_for() {
    assertThatThrownBy(() ->
            new DraftAgreement(
                PKS,
                AgreementKind.PKS,
                List.of(OFFICE, LSP),
                new AgreementTerms(Set.of(), "Sertifikasi", YEAR, 0, null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nobody_agrees_with_themselves_alone() {
    assertThatThrownBy(() ->
            new DraftAgreement(
                MOU,
                AgreementKind.MOU,
                List.of(OFFICE, OFFICE),
                new AgreementTerms(Set.of(), "Kerja sama", YEAR, 0, null)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

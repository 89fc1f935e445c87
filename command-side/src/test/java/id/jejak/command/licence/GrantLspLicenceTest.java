package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.GRANTED;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.LSP;
import static id.jejak.command.licence.Examples.OTO;
import static id.jejak.command.licence.Examples.WITHDRAWN;
import static id.jejak.command.licence.Examples.YEAR;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.licence.GrantLspLicence;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.shared.AlreadyExists;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GrantLspLicenceTest {
  private final DeciderSpec<LicenceCommand, Licence, LicenceEvent, LicenceFacts> licence =
      DeciderSpec.of(new LicenceDecider());

  private static GrantLspLicence grant(String number) {
    return new GrantLspLicence(LICENCE, LSP, LspType.P2, number, Set.of(OTO), YEAR);
  }

  @Test
  void a_body_is_licensed() {
    licence.given().when(grant("BNSP-LSP-0001-ID")).then(GRANTED);
  }

  @Test
  void granting_the_same_again_changes_nothing() {
    licence.given(GRANTED).when(grant("BNSP-LSP-0001-ID")).thenNothing();
  }

  @Test
  void a_body_has_one_licence() {
    licence
        .given(GRANTED)
        .when(grant("BNSP-LSP-0002-ID"))
        .thenRefused(new AlreadyExists(LICENCE.value()));
  }

  @Test
  void a_withdrawn_licence_is_not_revived_by_granting_another() {
    licence
        .given(GRANTED, WITHDRAWN)
        .when(grant("BNSP-LSP-0002-ID"))
        .thenRefused(new AlreadyExists(LICENCE.value()));
  }
}

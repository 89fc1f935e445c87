package id.jejak.command.licence;

import static id.jejak.command.licence.Examples.GRANTED;
import static id.jejak.command.licence.Examples.LAS;
import static id.jejak.command.licence.Examples.LICENCE;
import static id.jejak.command.licence.Examples.LSP;
import static id.jejak.command.licence.Examples.NEXT;
import static id.jejak.command.licence.Examples.OTO;
import static id.jejak.command.licence.Examples.SUSPENDED;
import static id.jejak.command.licence.Examples.WITHDRAWN;
import static id.jejak.command.licence.Examples.YEAR;
import static id.jejak.command.licence.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Provenance;
import id.jejak.messages.licence.ExpireLspLicence;
import id.jejak.messages.licence.ExtendScope;
import id.jejak.messages.licence.LicenceCommand;
import id.jejak.messages.licence.LicenceEvent;
import id.jejak.messages.licence.LspLicenceExpired;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspScopeExtended;
import id.jejak.messages.licence.LspSurveillanceRecorded;
import id.jejak.messages.licence.RecordBnspSurveillance;
import id.jejak.messages.licence.RenewLspLicence;
import id.jejak.messages.licence.SurveillanceResult;
import id.jejak.messages.shared.IllegalTransition;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The end of a licence, its renewal, and what the authority finds.
class RenewLspLicenceTest {
  private final DeciderSpec<LicenceCommand, Licence, LicenceEvent, LicenceFacts> licence =
      DeciderSpec.of(new LicenceDecider());

  private static final ExpireLspLicence EXPIRE = new ExpireLspLicence(LICENCE);
  private static final LspLicenceExpired EXPIRED =
      new LspLicenceExpired(LICENCE, LSP, LocalDate.of(2024, 1, 1));
  private static final RenewLspLicence RENEW =
      new RenewLspLicence(LICENCE, "BNSP-LSP-0001-ID", Set.of(LAS), NEXT);
  private static final LspLicenceRenewed RENEWED =
      new LspLicenceRenewed(LICENCE, LSP, "BNSP-LSP-0001-ID", Set.of(LAS), NEXT);
  private static final Provenance NEW_YEAR =
      DeciderSpec.at("2023-12-31T17:00:00Z", "process:lsp-licence");

  @Test
  void a_licence_expires_when_its_last_day_is_over() {
    licence.by(NEW_YEAR).given(GRANTED).when(EXPIRE).then(EXPIRED);
    licence
        .given(GRANTED)
        .when(EXPIRE)
        .thenRefused(new IllegalTransition(LICENCE.value(), "ACTIVE"));
  }

  @Test
  void a_suspended_licence_expires_too() {
    licence.by(NEW_YEAR).given(GRANTED, SUSPENDED).when(EXPIRE).then(EXPIRED);
  }

  @Test
  void a_renewed_licence_does_not_expire_at_the_old_end() {
    licence
        .by(NEW_YEAR)
        .given(GRANTED, RENEWED)
        .when(EXPIRE)
        .thenRefused(new IllegalTransition(LICENCE.value(), "ACTIVE"));
  }

  @Test
  void a_licence_is_renewed_before_its_end_or_after() {
    licence.given(GRANTED).when(RENEW).then(RENEWED);
    licence.given(GRANTED, EXPIRED).when(RENEW).then(RENEWED);
    licence.given(GRANTED, RENEWED).when(RENEW).thenNothing();
  }

  @Test
  void a_renewal_is_for_longer() {
    licence
        .given(GRANTED)
        .when(new RenewLspLicence(LICENCE, "BNSP-LSP-0001-ID", Set.of(OTO), YEAR))
        .thenRefused(new IllegalTransition(LICENCE.value(), "ACTIVE"));
  }

  @Test
  void neither_a_suspended_nor_a_withdrawn_licence_is_made_good_by_renewing_it() {
    licence
        .given(GRANTED, SUSPENDED)
        .when(RENEW)
        .thenRefused(new IllegalTransition(LICENCE.value(), "SUSPENDED"));
    licence
        .given(GRANTED, WITHDRAWN)
        .when(RENEW)
        .thenRefused(new IllegalTransition(LICENCE.value(), "WITHDRAWN"));
  }

  @Test
  void a_renewed_licence_has_a_scope_of_its_own() {
    licence
        .given(GRANTED, EXPIRED, RENEWED)
        .when(new ExtendScope(LICENCE, OTO, NEXT.from()))
        .then(new LspScopeExtended(LICENCE, LSP, OTO, NEXT.from()));
  }

  @Test
  void what_the_authority_finds_is_recorded() {
    var record =
        new RecordBnspSurveillance(LICENCE, day(2, 15), SurveillanceResult.MINOR_FINDINGS, "BA 7");
    var recorded =
        new LspSurveillanceRecorded(
            LICENCE, LSP, day(2, 15), SurveillanceResult.MINOR_FINDINGS, "BA 7");
    licence.given(GRANTED).when(record).then(recorded);
    licence.given(GRANTED, recorded).when(record).thenNothing();
  }
}

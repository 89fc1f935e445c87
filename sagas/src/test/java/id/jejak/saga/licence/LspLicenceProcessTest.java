package id.jejak.saga.licence;

import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.licence.ExpireLspLicence;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspLicenceRenewed;
import id.jejak.messages.licence.LspLicenceWithdrawn;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LspLicenceProcessTest {
  private static final LicenceId LICENCE = LicenceId.of(LSP);
  private static final LspLicenceGranted GRANTED =
      new LspLicenceGranted(
          LICENCE,
          LSP,
          LspType.P2,
          "BNSP-LSP-0001-ID",
          Set.of(SCHEME.scheme()),
          new Period(day("2020-04-24"), day("2023-04-23")));
  private static final LspLicenceRenewed RENEWED =
      new LspLicenceRenewed(
          LICENCE,
          LSP,
          "BNSP-LSP-0001-ID",
          Set.of(SCHEME.scheme()),
          new Period(day("2023-04-24"), day("2026-04-23")));
  private static final LspLicenceWithdrawn WITHDRAWN =
      new LspLicenceWithdrawn(LICENCE, LSP, day("2023-02-01"), "FRAUD");
  private static final Send EXPIRE = new Send("expire", new ExpireLspLicence(LICENCE));

  private static ProcessSpec<?> licence() {
    return ProcessSpec.of(new LspLicenceProcess(), LICENCE.value());
  }

  @Test
  void a_licence_expires_when_its_last_day_is_over_holiday_or_not() {
    licence()
        .when(GRANTED) // the last day is a Sunday in the Idul Fitri leave
        .firesAt("expire", "2023-04-24T00:00")
        .fires("expire")
        .then(EXPIRE)
        .goesOn();
  }

  @Test
  void a_renewal_in_good_time_puts_the_end_off() {
    licence().given(GRANTED).when(RENEWED).firesAt("expire", "2026-04-24T00:00");
  }

  @Test
  void a_licence_that_was_renewed_after_its_end_ends_again() {
    licence().given(GRANTED).fires("expire").when(RENEWED).awaits("expire").goesOn();
  }

  @Test
  void renewed_in_the_last_moment_it_does_not_expire() {
    licence()
        .given(GRANTED)
        .fires("expire")
        .refused("expire", "ILLEGAL_TRANSITION", "ACTIVE")
        .thenNothing();
  }

  @Test
  void a_withdrawn_licence_is_over() {
    licence().given(GRANTED).when(WITHDRAWN).awaits().over();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    licence().given(GRANTED).fires("expire").refused("expire", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new LspLicenceProcess(), LICENCE.value(), _ -> "LICENSED")
        .walking(GRANTED, RENEWED, WITHDRAWN)
        .livingWith(
            "expire ILLEGAL_TRANSITION ACTIVE",
            "expire ILLEGAL_TRANSITION SUSPENDED",
            "expire ILLEGAL_TRANSITION WITHDRAWN")
        .approve();
  }
}

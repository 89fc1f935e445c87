package id.jejak.command.venue;

import static id.jejak.command.venue.Examples.LAS;
import static id.jejak.command.venue.Examples.LSP;
import static id.jejak.command.venue.Examples.OTO;
import static id.jejak.command.venue.Examples.REGISTERED;
import static id.jejak.command.venue.Examples.TUK;
import static id.jejak.command.venue.Examples.days;
import static id.jejak.command.venue.Examples.failed;
import static id.jejak.command.venue.Examples.verified;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.venue.FailTukVerification;
import id.jejak.messages.venue.TukCommand;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.VerifyTuk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Verification, passed or failed.
class VerifyTukTest {
  private final DeciderSpec<TukCommand, Tuk, TukEvent, TukFacts> tuk =
      DeciderSpec.of(new TukDecider());

  private static final FailTukVerification FAIL =
      new FailTukVerification(TUK, LSP, OTO, LocalDate.of(2023, 3, 1), "alat kurang");

  private static VerifyTuk verify(SchemeId scheme, Period validity) {
    return new VerifyTuk(TUK, LSP, scheme, validity);
  }

  @Test
  void a_venue_is_verified_for_a_scheme() {
    tuk.given(REGISTERED).when(verify(OTO, days(1, 2))).then(verified(OTO, days(1, 2)));
  }

  @Test
  void a_temporary_venue_is_verified_for_each_event() {
    tuk.given(REGISTERED, verified(OTO, days(1, 2)))
        .when(verify(OTO, days(15, 16)))
        .then(verified(OTO, days(15, 16)));
  }

  @Test
  void each_scheme_is_verified_on_its_own() {
    tuk.given(REGISTERED, verified(OTO, days(1, 2)))
        .when(verify(LAS, days(1, 2)))
        .then(verified(LAS, days(1, 2)));
  }

  @Test
  void verifying_the_same_again_changes_nothing() {
    tuk.given(REGISTERED, verified(OTO, days(1, 2)), verified(LAS, days(1, 2)))
        .when(verify(OTO, days(1, 2)))
        .thenNothing();
  }

  @Test
  void what_failed_can_be_verified_later() {
    tuk.given(REGISTERED, verified(OTO, days(1, 2)), failed(OTO))
        .when(verify(OTO, days(1, 2)))
        .then(verified(OTO, days(1, 2)));
  }

  @Test
  void an_unknown_venue_is_not_verified() {
    tuk.given().when(verify(OTO, days(1, 2))).thenRefused(new NotFound(TUK.value()));
  }

  @Test
  void a_verification_fails() {
    tuk.given(REGISTERED).when(FAIL).then(failed(OTO));
  }

  @Test
  void failing_the_same_again_changes_nothing() {
    tuk.given(REGISTERED, failed(OTO)).when(FAIL).thenNothing();
  }

  @Test
  void an_unknown_venue_does_not_fail() {
    tuk.given().when(FAIL).thenRefused(new NotFound(TUK.value()));
  }
}

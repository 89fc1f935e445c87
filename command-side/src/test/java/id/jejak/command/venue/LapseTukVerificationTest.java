package id.jejak.command.venue;

import static id.jejak.command.venue.Examples.LSP;
import static id.jejak.command.venue.Examples.OTO;
import static id.jejak.command.venue.Examples.REGISTERED;
import static id.jejak.command.venue.Examples.TUK;
import static id.jejak.command.venue.Examples.days;
import static id.jejak.command.venue.Examples.failed;
import static id.jejak.command.venue.Examples.verified;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.venue.LapseTukVerification;
import id.jejak.messages.venue.TukCommand;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukVerificationLapsed;
import id.jejak.messages.venue.VerifyTuk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LapseTukVerificationTest {
  private static final LapseTukVerification LAPSE = new LapseTukVerification(TUK, LSP, OTO);
  private static final TukVerificationLapsed LAPSED =
      new TukVerificationLapsed(TUK, LSP, OTO, LocalDate.of(2023, 3, 3));

  private static DeciderSpec<TukCommand, Tuk, TukEvent, TukFacts> at(String instant) {
    return DeciderSpec.of(new TukDecider()).by(DeciderSpec.at(instant, "process:tuk-verification"));
  }

  @Test
  void a_verification_lapses_when_its_last_day_is_over() {
    at("2023-03-02T17:00:00Z")
        .given(REGISTERED, verified(OTO, days(1, 2)))
        .when(LAPSE)
        .then(LAPSED);
  }

  @Test
  void not_while_another_one_is_good_or_will_be() {
    at("2023-03-02T17:00:00Z")
        .given(REGISTERED, verified(OTO, days(1, 2)), verified(OTO, days(15, 16)))
        .when(LAPSE)
        .thenRefused(new IllegalTransition(TUK.value(), "VERIFIED"));
  }

  @Test
  void what_failed_or_lapsed_lapses_no_more() {
    var later = at("2023-03-31T17:00:00Z");
    later.given(REGISTERED, verified(OTO, days(1, 2)), failed(OTO)).when(LAPSE).thenNothing();
    later.given(REGISTERED, verified(OTO, days(1, 2)), LAPSED).when(LAPSE).thenNothing();
  }

  @Test
  void a_venue_that_lapsed_is_verified_anew() {
    at("2023-03-31T17:00:00Z")
        .given(REGISTERED, verified(OTO, days(1, 2)), LAPSED)
        .when(new VerifyTuk(TUK, LSP, OTO, days(30, 31)))
        .then(verified(OTO, days(30, 31)));
  }
}

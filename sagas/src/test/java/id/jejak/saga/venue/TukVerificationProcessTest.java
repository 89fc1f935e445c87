package id.jejak.saga.venue;

import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.shared.Period;
import id.jejak.messages.venue.LapseTukVerification;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukVerified;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class TukVerificationProcessTest {
  private static final TukId TUK = new TukId("tuk-blk");
  private static final TukVerified MARCH = verified("2023-03-10", "2023-03-11");
  private static final TukVerified MAY = verified("2023-05-05", "2023-05-05");
  private static final String MARCH_ENDS = "org-LSP-SRG/sch-OTO/2023-03-11";
  private static final String MAY_ENDS = "org-LSP-SRG/sch-OTO/2023-05-05";
  private static final Send LAPSE =
      new Send("lapse", new LapseTukVerification(TUK, LSP, SCHEME.scheme()));

  private static TukVerified verified(String from, String to) {
    return new TukVerified(TUK, LSP, SCHEME.scheme(), new Period(day(from), day(to)));
  }

  private static ProcessSpec<?> venue() {
    return ProcessSpec.of(new TukVerificationProcess(), TUK.value());
  }

  @Test
  void a_verification_lapses_when_its_last_day_is_over() {
    venue()
        .when(MARCH)
        .firesAt(MARCH_ENDS, "2023-03-12T00:00")
        .fires(MARCH_ENDS)
        .then(LAPSE)
        .goesOn();
  }

  @Test
  void each_event_of_a_temporary_venue_has_an_end_of_its_own() {
    venue()
        .given(MARCH, MAY)
        .awaits(MARCH_ENDS, MAY_ENDS)
        .fires(MARCH_ENDS)
        .refused("lapse", "ILLEGAL_TRANSITION", "VERIFIED")
        .thenNothing()
        .fires(MAY_ENDS)
        .then(LAPSE);
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    venue().given(MARCH).fires(MARCH_ENDS).refused("lapse", "NOT_FOUND").parked("NOT_FOUND");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new TukVerificationProcess(), TUK.value(), _ -> "VERIFIED")
        .walking(MARCH)
        .livingWith("lapse ILLEGAL_TRANSITION VERIFIED")
        .approve();
  }
}

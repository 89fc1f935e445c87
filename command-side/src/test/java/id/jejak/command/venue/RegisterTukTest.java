package id.jejak.command.venue;

import static id.jejak.command.venue.Examples.BLK;
import static id.jejak.command.venue.Examples.REGISTERED;
import static id.jejak.command.venue.Examples.TUK;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.TukCommand;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukKind;
import org.junit.jupiter.api.Test;

class RegisterTukTest {
  private final DeciderSpec<TukCommand, Tuk, TukEvent, TukFacts> tuk =
      DeciderSpec.of(new TukDecider());

  private static RegisterTuk register(int capacity) {
    return new RegisterTuk(TUK, TukKind.TEMPORARY, BLK, new RegionCode("16.07.03"), capacity);
  }

  @Test
  void a_venue_is_registered() {
    tuk.given().when(register(16)).then(REGISTERED);
  }

  @Test
  void registering_the_same_venue_again_changes_nothing() {
    tuk.given(REGISTERED).when(register(16)).thenNothing();
  }

  @Test
  void another_venue_cannot_take_its_identifier() {
    tuk.given(REGISTERED).when(register(20)).thenRefused(new AlreadyExists(TUK.value()));
  }
}

package id.jejak.command.venue;

import static id.jejak.command.venue.Examples.BLK;
import static id.jejak.command.venue.Examples.LSP;
import static id.jejak.command.venue.Examples.OTO;
import static id.jejak.command.venue.Examples.TUK;
import static id.jejak.command.venue.Examples.days;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.venue.FailTukVerification;
import id.jejak.messages.venue.LapseTukVerification;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.TukKind;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerificationLapsed;
import id.jejak.messages.venue.TukVerified;
import id.jejak.messages.venue.VerifyTuk;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A venue as one body found it for one scheme.
class TukLifecycleTest {
  private enum Name {
    UNKNOWN,
    REGISTERED,
    VERIFIED,
    FAILED,
    LAPSED
  }

  private static Name name(Tuk is) {
    if (is.registered() == null) {
      return Name.UNKNOWN;
    }
    var finding = is.findings().get(new Tuk.Subject(LSP, OTO));
    return finding == null
        ? Name.REGISTERED
        : switch (finding.last()) {
          case TukRegistered _ -> Name.REGISTERED;
          case TukVerified _ -> Name.VERIFIED;
          case TukVerificationFailed _ -> Name.FAILED;
          case TukVerificationLapsed _ -> Name.LAPSED;
        };
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new TukDecider()), TukLifecycleTest::name)
        .asking(
            new RegisterTuk(TUK, TukKind.TEMPORARY, BLK, new RegionCode("16.07.03"), 16),
            new VerifyTuk(TUK, LSP, OTO, days(1, 31)),
            new FailTukVerification(TUK, LSP, OTO, LocalDate.of(2023, 3, 1), "alat kurang"),
            new LapseTukVerification(TUK, LSP, OTO))
        .asking(
            DeciderSpec.at("2023-03-31T17:00:00Z", "process:tuk-verification"),
            new LapseTukVerification(TUK, LSP, OTO))
        .approve();
  }
}

package id.jejak.command.scheme;

import static id.jejak.command.scheme.Examples.LSP;
import static id.jejak.command.scheme.Examples.SCHEME;
import static id.jejak.command.scheme.Examples.TRANSITION;
import static id.jejak.command.scheme.Examples.terms;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.LinkOccupation;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.RecordDemand;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.ValidateInstrument;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// A scheme as its first version sees it.
class SchemeLifecycleTest {
  private static final SchemeVersion FIRST = new SchemeVersion(SCHEME, 1);

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new SchemeDecider()), is -> is.stage(1))
        .asking(
            new PublishScheme(SCHEME, "Otomotif", terms(36)),
            new PublishSchemeVersion(
                SCHEME,
                terms(24),
                "masa berlaku",
                new TransitionPlan(TRANSITION, TransitionPlan.Candidates.FINISH)),
            new RetireSchemeVersion(FIRST),
            new ValidateInstrument(
                FIRST, LSP, Instrument.ORAL, true, LocalDate.of(2023, 2, 1), "FR.VA 1"),
            new LinkOccupation(SCHEME, "7231", "Mekanik kendaraan ringan"),
            new RecordDemand(SCHEME, new RegionCode("16.07"), 2023, 120, "Survei 2022"))
        .asking(
            DeciderSpec.at("2023-12-31T17:00:00Z", "process:scheme-transition"),
            new RetireSchemeVersion(FIRST))
        .approve();
  }
}

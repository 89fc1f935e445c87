package id.jejak.command.scheme;

import static id.jejak.command.scheme.Examples.LSP;
import static id.jejak.command.scheme.Examples.PUBLISHED;
import static id.jejak.command.scheme.Examples.SCHEME;
import static id.jejak.command.scheme.Examples.version;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.scheme.DemandRecorded;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.InstrumentValidated;
import id.jejak.messages.scheme.LinkOccupation;
import id.jejak.messages.scheme.OccupationLinked;
import id.jejak.messages.scheme.RecordDemand;
import id.jejak.messages.scheme.SchemeCommand;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.scheme.ValidateInstrument;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Instruments, occupations and demand (FR.VA, S1.4).
class ValidateInstrumentTest {
  private static final SchemeVersion FIRST = new SchemeVersion(SCHEME, 1);
  private static final LocalDate DAY = LocalDate.of(2023, 2, 1);

  private final DeciderSpec<SchemeCommand, Scheme, SchemeEvent, SchemeFacts> scheme =
      DeciderSpec.of(new SchemeDecider());

  private static ValidateInstrument validate(SchemeVersion version, boolean fit) {
    return new ValidateInstrument(version, LSP, Instrument.ORAL, fit, DAY, "FR.VA 1");
  }

  private static InstrumentValidated validated(boolean fit) {
    return new InstrumentValidated(FIRST, LSP, Instrument.ORAL, fit, DAY, "FR.VA 1");
  }

  @Test
  void a_body_validates_an_instrument_of_a_version() {
    scheme.given(PUBLISHED).when(validate(FIRST, true)).then(validated(true));
    scheme.given(PUBLISHED, validated(true)).when(validate(FIRST, true)).thenNothing();
    scheme.given(PUBLISHED, validated(true)).when(validate(FIRST, false)).then(validated(false));
  }

  @Test
  void a_version_that_never_was_has_no_instruments() {
    scheme
        .given(PUBLISHED)
        .when(validate(new SchemeVersion(SCHEME, 2), true))
        .thenRefused(new SchemeVersionMismatch(new SchemeVersion(SCHEME, 2), 1));
  }

  @Test
  void a_retired_version_is_validated_no_more() {
    scheme
        .given(
            PUBLISHED,
            version(2, 48),
            new SchemeVersionRetired(
                FIRST, LocalDate.of(2024, 1, 1), TransitionPlan.Candidates.FINISH))
        .when(validate(FIRST, true))
        .thenRefused(new IllegalTransition(FIRST.toString(), "RETIRED"));
  }

  @Test
  void a_scheme_qualifies_for_an_occupation_that_somebody_asks_for() {
    scheme
        .given(PUBLISHED)
        .when(new LinkOccupation(SCHEME, "7231", "Mekanik"))
        .then(new OccupationLinked(SCHEME, "7231", "Mekanik"));
    scheme
        .given(PUBLISHED)
        .when(new RecordDemand(SCHEME, new RegionCode("16.07"), 2023, 120, "Survei"))
        .then(new DemandRecorded(SCHEME, new RegionCode("16.07"), 2023, 120, "Survei"));
  }

  @Test
  void an_occupation_has_four_digits() {
    assertThatThrownBy(() -> new LinkOccupation(SCHEME, "72", "Mekanik"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}

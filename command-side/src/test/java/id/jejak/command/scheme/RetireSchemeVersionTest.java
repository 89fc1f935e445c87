package id.jejak.command.scheme;

import static id.jejak.command.scheme.Examples.PUBLISHED;
import static id.jejak.command.scheme.Examples.SCHEME;
import static id.jejak.command.scheme.Examples.version;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.SchemeCommand;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.shared.IllegalTransition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RetireSchemeVersionTest {
  private static final SchemeVersion FIRST = new SchemeVersion(SCHEME, 1);
  private static final RetireSchemeVersion RETIRE = new RetireSchemeVersion(FIRST);
  private static final SchemeVersionRetired RETIRED =
      new SchemeVersionRetired(FIRST, LocalDate.of(2024, 1, 1), TransitionPlan.Candidates.FINISH);

  private static DeciderSpec<SchemeCommand, Scheme, SchemeEvent, SchemeFacts> at(String instant) {
    return DeciderSpec.of(new SchemeDecider())
        .by(DeciderSpec.at(instant, "process:scheme-transition"));
  }

  @Test
  void a_version_is_retired_when_the_transition_to_the_next_is_over() {
    at("2023-12-31T17:00:00Z").given(PUBLISHED, version(2, 48)).when(RETIRE).then(RETIRED);
  }

  @Test
  void it_is_not_retired_during_the_transition() {
    at("2023-12-30T17:00:00Z")
        .given(PUBLISHED, version(2, 48))
        .when(RETIRE)
        .thenRefused(new IllegalTransition(FIRST.toString(), "RETIRING"));
  }

  @Test
  void the_latest_version_is_not_retired() {
    at("2023-12-31T17:00:00Z")
        .given(PUBLISHED)
        .when(RETIRE)
        .thenRefused(new IllegalTransition(FIRST.toString(), "PUBLISHED"));
  }

  @Test
  void retiring_twice_changes_nothing() {
    at("2024-01-05T00:00:00Z").given(PUBLISHED, version(2, 48), RETIRED).when(RETIRE).thenNothing();
  }

  @Test
  void a_version_that_never_was_is_not_retired() {
    at("2024-01-05T00:00:00Z")
        .given(PUBLISHED)
        .when(new RetireSchemeVersion(new SchemeVersion(SCHEME, 3)))
        .thenRefused(new SchemeVersionMismatch(new SchemeVersion(SCHEME, 3), 1));
  }
}

package id.jejak.command.scheme;

import static id.jejak.command.scheme.Examples.PUBLISHED;
import static id.jejak.command.scheme.Examples.SCHEME;
import static id.jejak.command.scheme.Examples.TRANSITION;
import static id.jejak.command.scheme.Examples.terms;
import static id.jejak.command.scheme.Examples.version;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.SchemeCommand;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.TransitionPlan;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class PublishSchemeVersionTest {
  private final DeciderSpec<SchemeCommand, Scheme, SchemeEvent, SchemeFacts> scheme =
      DeciderSpec.of(new SchemeDecider());

  private static PublishSchemeVersion publish(int validityMonths) {
    return new PublishSchemeVersion(
        SCHEME,
        terms(validityMonths),
        "masa berlaku",
        new TransitionPlan(TRANSITION, TransitionPlan.Candidates.FINISH));
  }

  @Test
  void the_next_version_is_the_second() {
    scheme.given(PUBLISHED).when(publish(48)).then(version(2, 48));
  }

  @Test
  void versions_count_on() {
    scheme.given(PUBLISHED, version(2, 48)).when(publish(60)).then(version(3, 60));
  }

  @Test
  void publishing_the_latest_version_again_changes_nothing() {
    scheme.given(PUBLISHED, version(2, 48)).when(publish(48)).thenNothing();
  }

  @Test
  void going_back_to_earlier_terms_is_a_new_version() {
    scheme.given(PUBLISHED, version(2, 48), version(3, 60)).when(publish(48)).then(version(4, 48));
  }

  @Test
  void a_scheme_that_was_never_published_has_no_versions() {
    scheme.given().when(publish(48)).thenRefused(new NotFound(SCHEME.value()));
  }
}

package id.jejak.command.scheme;

import static id.jejak.command.scheme.Examples.PUBLISHED;
import static id.jejak.command.scheme.Examples.SCHEME;
import static id.jejak.command.scheme.Examples.terms;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.SchemeCommand;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.shared.AlreadyExists;
import org.junit.jupiter.api.Test;

class PublishSchemeTest {
  private final DeciderSpec<SchemeCommand, Scheme, SchemeEvent, SchemeFacts> scheme =
      DeciderSpec.of(new SchemeDecider());

  private static PublishScheme publish(String name) {
    return new PublishScheme(SCHEME, name, terms(36));
  }

  @Test
  void a_scheme_is_published() {
    scheme.given().when(publish("Otomotif")).then(PUBLISHED);
  }

  @Test
  void publishing_the_same_again_changes_nothing() {
    scheme.given(PUBLISHED).when(publish("Otomotif")).thenNothing();
  }

  @Test
  void another_scheme_cannot_take_its_identifier() {
    scheme.given(PUBLISHED).when(publish("Las")).thenRefused(new AlreadyExists(SCHEME.value()));
  }
}

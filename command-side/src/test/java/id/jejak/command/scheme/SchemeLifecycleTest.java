package id.jejak.command.scheme;

import static id.jejak.command.scheme.Examples.SCHEME;
import static id.jejak.command.scheme.Examples.TRANSITION;
import static id.jejak.command.scheme.Examples.terms;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.PublishSchemeVersion;
import org.junit.jupiter.api.Test;

class SchemeLifecycleTest {
  private enum Name {
    UNKNOWN,
    PUBLISHED,
    REVISED
  }

  private static Name name(Scheme is) {
    return is.first() == null ? Name.UNKNOWN : is.latest() == null ? Name.PUBLISHED : Name.REVISED;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new SchemeDecider()), SchemeLifecycleTest::name)
        .asking(
            new PublishScheme(SCHEME, "Otomotif", terms(36)),
            new PublishSchemeVersion(SCHEME, terms(24), "masa berlaku", TRANSITION))
        .approve();
  }
}

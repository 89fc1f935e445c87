package id.jejak.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Strike;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Outcome;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProcessorsTest {
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = ToyEngine.fresh();
    engine.settle();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void a_processor_has_one_segment_so_that_everything_is_in_order() {
    for (String name : List.of("processes", "views")) {
      assertThat(engine.the(TokenStore.class).fetchSegments(name)).as(name).containsExactly(0);
    }
  }

  /// Opening costs more than anything else that a processor does for it.
  @Test
  void an_event_that_nobody_hears_is_not_opened() {
    engine
        .sql()
        .update(
            """
            insert into engine.event (stream, version, type, revision, recorded_at, envelope)
            values ('unheard', 0, ?, '1.0', now(), 'cannot be opened')
            """,
            engine.log().typeName(CommandRefused.class));
    assertThat(isSoonShown(engine.ask(new Strike(new BellId("bell-behind-it"))))).isTrue();
  }

  private static boolean isSoonShown(Outcome answer) {
    return engine
        .views()
        .await("bell_board", ((Outcome.Accepted) answer).token(), Duration.ofSeconds(5));
  }

  /// Axon's processors poll every 500 ms unless the event store calls them back.
  @Test
  void an_event_reaches_the_processors_of_its_node_without_waiting_for_a_poll() {
    long[] nanos = new long[15];
    for (int i = 0; i < nanos.length; i++) {
      Outcome answer = engine.ask(new Strike(new BellId("bell-quick-" + i)));
      long asked = System.nanoTime();
      assertThat(isSoonShown(answer)).isTrue();
      nanos[i] = System.nanoTime() - asked;
      engine.settle();
    }
    Arrays.sort(nanos);
    assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(150));
  }
}

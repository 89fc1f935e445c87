package id.jejak.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.toy.Bell;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Cracked;
import id.jejak.engine.toy.Bell.LetGo;
import id.jejak.engine.toy.Bell.Retire;
import id.jejak.engine.toy.Bell.Ring;
import id.jejak.engine.toy.Bell.RingAsked;
import id.jejak.engine.toy.Bell.RopesTaken;
import id.jejak.engine.toy.Bell.Struck;
import id.jejak.engine.toy.Bell.TakeRopes;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.ProcessKey;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What an instance has to see to is kept beside its state, and with it.
class TodoTest {
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = ToyEngine.fresh();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @AfterEach
  void calm() {
    Bell.brittle = false;
  }

  static List<@Nullable String> todo(BellId bell) {
    return engine
        .sql()
        .queryForList(
            "select item || ': ' || note from engine.todo where process = 'ringing' and key = ?"
                + " order by item",
            String.class,
            bell.value());
  }

  static void take(BellId bell, String... ropes) {
    engine.ask(new TakeRopes(bell, List.of(ropes)));
    engine.settle();
  }

  @Test
  void what_is_noted_stays_until_it_is_struck() {
    var bell = new BellId("bell-noted");
    take(bell, "rope-noted-1", "rope-noted-2");
    assertThat(todo(bell))
        .containsExactly("rope-noted-1: by bell-noted", "rope-noted-2: by bell-noted");

    engine.ask(new LetGo(bell, "rope-noted-1"));
    engine.ask(new LetGo(bell, "rope-never-taken"));
    engine.settle();
    assertThat(todo(bell)).containsExactly("rope-noted-2: by bell-noted");
  }

  @Test
  void an_item_is_there_once_with_its_last_note() {
    var first = new BellId("bell-once");
    take(first, "rope-once");
    take(first, "rope-once");
    assertThat(todo(first)).containsExactly("rope-once: by bell-once");
  }

  @Test
  void a_reaction_reads_what_was_noted_before_and_each_instance_its_own() {
    var bell = new BellId("bell-reads");
    take(new BellId("bell-other"), "rope-other");
    take(bell, "rope-reads-1", "rope-reads-2");
    engine.ask(new Ring(bell));
    engine.settle();
    assertThat(engine.story(bell.value()))
        .containsExactly(
            RopesTaken.class,
            RingAsked.class,
            Struck.class,
            Struck.class,
            Struck.class,
            Cracked.class);
  }

  @Test
  void the_list_is_empty_when_the_instance_ends() {
    var bell = new BellId("bell-ends");
    take(bell, "rope-ends");
    engine.ask(new Retire(bell, "alarm", ToyEngine.ORIGIN.plusSeconds(60)));
    engine.settle();
    assertThat(todo(bell)).isEmpty();
  }

  @Test
  void steps_that_are_taken_together_see_what_the_ones_before_them_noted() {
    var bell = new BellId("bell-together");
    var over = new BellId("bell-over");
    var steps = engine.the(ProcessConfiguration.Runner.class);
    take(bell, "rope-old");
    steps.stop();
    engine.ask(new TakeRopes(bell, List.of("rope-1", "rope-2")));
    engine.ask(new LetGo(bell, "rope-old"));
    engine.ask(new LetGo(bell, "rope-1"));
    engine.ask(new Ring(bell));
    engine.ask(new TakeRopes(bell, List.of("rope-1")));
    engine.ask(new TakeRopes(over, List.of("rope-over")));
    engine.ask(new Retire(over, "alarm", ToyEngine.ORIGIN.plusSeconds(60)));
    steps.start();
    engine.settle();
    assertThat(engine.story(bell.value()))
        .as("struck once by itself and once for the rope that is left")
        .endsWith(RopesTaken.class, Struck.class, Struck.class, Cracked.class);
    assertThat(todo(bell))
        .containsExactly("clapper: warm", "rope-1: by bell-together", "rope-2: by bell-together");
    assertThat(todo(over)).isEmpty();
  }

  @Test
  void a_step_that_fails_takes_its_notes_back() {
    Bell.brittle = true;
    var bell = new BellId("bell-fails");
    engine.ask(new Ring(bell));
    engine.settle();
    assertThat(engine.story(bell.value())).containsExactly(RingAsked.class);
    assertThat(todo(bell)).as("nothing of the step is there").isEmpty();

    Bell.brittle = false;
    assertThat(
            engine.incidents().resume(new ProcessKey("ringing", bell.value()), false).succeeded())
        .isTrue();
    engine.settle();
    assertThat(todo(bell)).containsExactly("clapper: warm");
  }
}

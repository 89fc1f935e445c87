package id.jejak.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.command.LogCommand;
import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.toy.Bell;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Cracked;
import id.jejak.engine.toy.Bell.Ring;
import id.jejak.engine.toy.Bell.RingAsked;
import id.jejak.engine.toy.Bell.Struck;
import id.jejak.engine.toy.ToyEngine;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A node dies or is stopped, and another one goes on with the steps.
class TakeoverTest {
  @Test
  void a_node_that_takes_over_goes_by_the_rules_that_another_one_was_told() {
    var database = TestDatabase.create();
    var first = new ToyEngine(database.databases());
    first.settle();
    try (var second = new ToyEngine(database.databases())) {
      try (first) {
        first.ask(new LogCommand.PublishRules(Map.of(Bell.STROKES, "3")));
        first.settle();
      }
      var bell = new BellId("bell-takeover");
      second.ask(new Ring(bell));
      second.settle();
      assertThat(second.story(bell.value()))
          .containsExactly(
              RingAsked.class, Struck.class, Struck.class, Struck.class, Cracked.class);
      assertThat(second.incidents().list()).isEmpty();
    }
  }
}

package id.jejak.engine.command;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.engine.database.TestDatabase;
import id.jejak.engine.log.EventLog;
import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Hang;
import id.jejak.engine.toy.Bell.TakeRopes;
import id.jejak.engine.toy.Toy.AddCoin;
import id.jejak.engine.toy.Toy.CoinAdded;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.Toy.OpenJar;
import id.jejak.engine.toy.Toy.SealJar;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.JdbcTemplate;

/// What a node keeps in memory decides nothing that the log does not say (decision 15).
class KeptStateTest {
  private final TestDatabase database = TestDatabase.create();
  private ToyEngine one;
  private ToyEngine other;

  /// Whoever has rules and a state asks without reading.
  @BeforeEach
  void startTwoNodesThatKnowTheRules() {
    one = new ToyEngine(database.databases());
    other = new ToyEngine(database.databases());
    one.ask(new LogCommand.PublishRules(Map.of("lateEntry.maxDays", "7")));
  }

  @AfterEach
  void stop() {
    other.close();
    one.close();
  }

  /// A server that crashes before a commit gives the numbers of the lost rows away again.
  @Test
  void a_state_of_what_was_never_committed_is_not_believed_even_if_its_number_comes_again() {
    var superuser = new JdbcTemplate(database.superuser().dataSource());
    JarId jar = one.open("kept");
    one.settle();
    one.ask(new AddCoin(jar));
    one.settle();
    long[] number = new long[1];
    one.inTransaction(status -> {
      one.ask(new AddCoin(jar));
      number[0] = one.log().read(jar.value(), 0).getLast().seq();
      status.setRollbackOnly();
    });
    superuser.queryForObject(
        "select setval('engine.event_seq_seq', ?, false)", Long.class, number[0]);
    other.ask(new SealJar(jar));
    assertThat(other.log().read(jar.value(), 0).getLast().seq()).isEqualTo(number[0]);
    assertThat(one.ask(new AddCoin(jar)))
        .as("two coins are in it, not three")
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void what_another_node_wrote_counts() {
    var jar = new JarId("jar-two-nodes");
    one.ask(new AddCoin(jar));
    other.ask(new AddCoin(jar));
    other.ask(new AddCoin(jar));
    assertThat(one.ask(new AddCoin(jar)).refusal()).isEqualTo("JAR_FULL");
    assertThat(one.story(jar.value()))
        .containsExactly(CoinAdded.class, CoinAdded.class, CoinAdded.class);
  }

  @Test
  void an_answer_that_writes_nothing_rests_on_what_is_so_now_too() {
    var jar = new JarId("jar-opened-elsewhere");
    one.ask(new AddCoin(jar));
    other.ask(open(jar, "elsewhere"));
    assertThat(one.ask(new SealJar(jar)))
        .as("a jar that is not open is sealed already")
        .isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void rules_that_another_node_published_hold_for_the_next_command() {
    var jar = new JarId("jar-rules");
    assertThat(askedAfter(jar, Duration.ofDays(3)).isRefused()).isFalse();
    other.ask(new LogCommand.PublishRules(Map.of("lateEntry.maxDays", "1")));
    assertThat(askedAfter(jar, Duration.ofDays(3)).refusal()).isEqualTo("LATE_ENTRY");
  }

  private Outcome askedAfter(JarId jar, Duration late) {
    return one.commands().ask(new AddCoin(jar), ToyEngine.by(one.clock().now().minus(late)));
  }

  @Test
  void a_repeated_command_has_its_answer_whatever_came_after_it() {
    var jar = new JarId("jar-repeated");
    var id = UUID.randomUUID();
    Outcome first = one.ask(new AddCoin(jar), id);
    one.ask(new AddCoin(jar));
    one.ask(new AddCoin(jar));
    assertThat(one.ask(new AddCoin(jar)).refusal()).isEqualTo("JAR_FULL");
    assertThat(one.ask(new AddCoin(jar), id)).isEqualTo(first);
  }

  @Test
  void what_another_node_began_is_not_begun_again() {
    var jar = new JarId("jar-begun-elsewhere");
    other.ask(open(jar, "one label"));
    assertThat(one.ask(open(jar, "one label"))).isInstanceOf(Outcome.AlreadySo.class);
    assertThat(one.ask(open(jar, "another label"))).isInstanceOf(Outcome.AlreadySo.class);
  }

  /// Only an empty stream would have been refused the label.
  @Test
  void a_refusal_to_begin_rests_on_what_is_so_too() {
    var jar = new JarId("jar-begun-unseen");
    other.ask(open(jar, "its own label"));
    other.ask(open(new JarId("jar-beside-it"), "taken label"));
    assertThat(one.ask(open(jar, "taken label"))).isInstanceOf(Outcome.AlreadySo.class);
    assertThat(one.ask(open(new JarId("jar-never-begun"), "taken label")).refusal())
        .isEqualTo("NAME_TAKEN");
  }

  @Test
  void a_first_command_that_is_repeated_has_its_answer() {
    var jar = new JarId("jar-begun-twice");
    var id = UUID.randomUUID();
    OpenJar begin = open(jar, "label begun twice");
    Outcome first = other.ask(begin, id);
    assertThat(one.ask(begin, id)).isEqualTo(first);
    one.ask(new AddCoin(jar));
    assertThat(one.ask(begin, id)).isEqualTo(first);
  }

  private static OpenJar open(JarId jar, String label) {
    return new OpenJar(jar, Personal.of(jar, "owner of " + jar), label);
  }

  /// Each of the server's transactions has a moment of its own.
  @Test
  void what_a_decision_looks_at_is_read_by_itself_until_it_holds_something() {
    Supplier<String> moment =
        () -> one.log().apart(() -> one.sql().queryForObject("select now()::text", String.class));
    one.inTransaction(status ->
        one.log()
            .alone(
                0,
                new EventLog.Last("jar-looking-around", -1),
                () -> {
                  assertThat(moment.get()).isNotEqualTo(moment.get());
                  one.log().limitWaits();
                  return assertThat(moment.get()).isEqualTo(moment.get());
                }));
    one.inTransaction(status -> assertThat(moment.get()).isEqualTo(moment.get()));
  }

  @Test
  void nobody_waits_long_for_what_another_one_holds() {
    var bell = new BellId("bell-waiting");
    one.ask(new Hang(bell, "beam", 1, 10));
    one.ask(new Hang(bell, "beam", 2, 10));
    var asked = new AtomicReference<Future<Outcome>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      other.inTransaction(status -> {
        other.sql().update("insert into engine.claim values ('rope', 'held', 'test')");
        asked.set(threads.submit(() -> one.ask(new TakeRopes(bell, List.of("held")))));
        assertThatThrownBy(() -> asked.get().get(15, SECONDS))
            .isInstanceOf(ExecutionException.class)
            .hasCauseInstanceOf(ConcurrencyFailureException.class);
      });
    }
    assertThat(one.ask(new TakeRopes(bell, List.of("held"))).refusal()).isEqualTo("NAME_TAKEN");
  }
}

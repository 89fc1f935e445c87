package id.jejak.engine.command;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Hang;
import id.jejak.engine.toy.Bell.LetGo;
import id.jejak.engine.toy.Bell.TakeDown;
import id.jejak.engine.toy.Bell.TakeRopes;
import id.jejak.engine.toy.Toy.AddCoin;
import id.jejak.engine.toy.Toy.CoinAdded;
import id.jejak.engine.toy.Toy.JarId;
import id.jejak.engine.toy.Toy.JarOpened;
import id.jejak.engine.toy.Toy.OpenJar;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Outcome;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What holds for every command, however many come at once.
class GateTest {
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = ToyEngine.fresh();
    rule("gate", "open");
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static <T> List<T> atOnce(List<? extends Callable<T>> works) throws Exception {
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> all = new ArrayList<>();
      for (Callable<T> work : works) {
        all.add(
            threads.submit(() -> {
              go.await();
              return work.call();
            }));
      }
      go.countDown();
      List<T> results = new ArrayList<>();
      for (Future<T> one : all) {
        results.add(one.get(60, SECONDS));
      }
      return results;
    }
  }

  static Outcome open(String name, String label) {
    var jar = new JarId("jar-" + name);
    return engine.ask(new OpenJar(jar, Personal.of(jar, "owner " + name), label));
  }

  static Outcome ask(Instant occurredAt, @Nullable String reason) {
    Provenance by = ToyEngine.by(occurredAt);
    return engine
        .commands()
        .ask(new AddCoin(new JarId("jar-dated")), reason == null ? by : by.because(reason));
  }

  static void rule(String name, String value) {
    var _ = engine.ask(new LogCommand.PublishRules(Map.of(name, value)));
  }

  @Test
  void one_command_asked_twenty_times_at_once_is_one_fact_and_one_answer() throws Exception {
    var jar = new JarId("jar-twenty");
    var id = UUID.randomUUID();
    List<Outcome> answers = atOnce(Collections.nCopies(20, () -> engine.ask(new AddCoin(jar), id)));
    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(answers.getFirst()).isInstanceOf(Outcome.Accepted.class);
    assertThat(engine.story(jar.value())).containsExactly(CoinAdded.class);
  }

  @Test
  void one_refused_command_asked_twenty_times_at_once_is_one_refusal() throws Exception {
    var jar = new JarId("jar-refused");
    for (int i = 0; i < 3; i++) {
      engine.ask(new AddCoin(jar));
    }
    var id = UUID.randomUUID();
    List<Outcome> answers = atOnce(Collections.nCopies(20, () -> engine.ask(new AddCoin(jar), id)));
    assertThat(answers).containsOnly(answers.getFirst());
    assertThat(answers.getFirst().refusal()).isEqualTo("JAR_FULL");
    assertThat(refusalsOf(jar.value())).isEqualTo(1);
  }

  static long refusalsOf(String target) {
    engine.settle();
    return engine.events().stream()
        .filter(e -> e.event() instanceof CommandRefused no && no.target().equals(target))
        .count();
  }

  @Test
  void of_fifty_jars_with_one_label_exactly_one_is_opened() throws Exception {
    List<Outcome> answers =
        atOnce(
            IntStream.range(0, 50)
                .<Callable<Outcome>>mapToObj(i -> () -> open("fifty-" + i, "the only"))
                .toList());
    assertThat(answers).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
    assertThat(answers)
        .filteredOn(Outcome::isRefused)
        .hasSize(49)
        .allMatch(o -> "NAME_TAKEN".equals(o.refusal()));
  }

  @Test
  void numbers_have_no_gaps_though_many_ask_and_many_are_refused() throws Exception {
    var _ = open("numbered", "taken");
    List<Outcome> answers =
        atOnce(
            IntStream.range(0, 40)
                .<Callable<Outcome>>mapToObj(
                    i -> () -> open("number-" + i, i % 2 == 0 ? "number-" + i : "taken"))
                .toList());
    assertThat(answers).filteredOn(Outcome::isRefused).hasSize(20);
    engine.settle();
    List<Long> numbers =
        engine.events().stream()
            .filter(e -> e.event() instanceof JarOpened)
            .map(e -> ((JarOpened) e.event()).number())
            .sorted()
            .toList();
    assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @Test
  void who_saw_an_older_version_is_refused_and_who_saw_this_one_is_not() {
    var jar = new JarId("jar-stale");
    engine.ask(new AddCoin(jar));
    Outcome stale = askedBy(jar, -1);
    assertThat(stale.refusal()).isEqualTo("STALE_VERSION");
    assertThat(((Outcome.Refused) stale).details()).containsEntry("actual", "0");
    assertThat(askedBy(jar, 0)).isInstanceOf(Outcome.Accepted.class);
  }

  /// By somebody who saw a version.
  private static Outcome askedBy(JarId jar, long seen) {
    return engine
        .commands()
        .ask(new AddCoin(jar), ToyEngine.by(engine.clock().now()).expecting(seen));
  }

  @Test
  void of_many_who_saw_the_same_version_one_is_heard_and_the_others_are_stale() throws Exception {
    var jar = new JarId("jar-seen");
    List<Outcome> answers = atOnce(Collections.nCopies(12, () -> askedBy(jar, -1)));
    assertThat(answers).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(o -> "STALE_VERSION".equals(o.refusal())).hasSize(11);
  }

  @Test
  void what_has_not_happened_yet_cannot_be_recorded() {
    Instant now = engine.clock().now();
    assertThat(ask(now.plusMillis(1), null).refusal()).isEqualTo("FUTURE_DATE");
    assertThat(ask(now, null).isRefused()).isFalse();
  }

  @Test
  void what_is_entered_late_needs_a_reason() {
    rule("lateEntry.maxDays", "7");
    Instant now = engine.clock().now();
    Instant late = now.minus(Duration.ofDays(7)).minusMillis(1);
    assertThat(ask(late, null).refusal()).isEqualTo("LATE_ENTRY");
    assertThat(ask(late, "the post was slow").isRefused()).isFalse();
    assertThat(ask(now.minus(Duration.ofDays(7)), null).isRefused()).isFalse();
  }

  @Test
  void nobody_floods_the_log_with_refusals_and_everybody_still_gets_the_answer() throws Exception {
    rule("refusals.perHour", "5");
    var jar = new JarId("jar-flood");
    for (int i = 0; i < 3; i++) {
      engine.ask(new AddCoin(jar));
    }
    engine.clock().advance(engine.clock().now().plus(Duration.ofHours(1)));
    List<Outcome> answers = atOnce(Collections.nCopies(20, () -> engine.ask(new AddCoin(jar))));
    assertThat(answers).allMatch(answer -> "JAR_FULL".equals(answer.refusal()));
    assertThat(refusalsOf(jar.value())).isEqualTo(5);

    engine.clock().advance(engine.clock().now().plus(Duration.ofHours(1)));
    engine.ask(new AddCoin(jar));
    assertThat(refusalsOf(jar.value())).as("an hour later").isEqualTo(6);
  }

  @Test
  void what_is_let_go_can_be_taken_whatever_the_moment() throws Exception {
    List<Outcome> answers =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<Outcome>>mapToObj(i ->
                    () -> {
                      var bell = new BellId("bell-rope-" + i);
                      Outcome last = null;
                      for (int n = 0; n < 40; n++) {
                        last = engine.ask(new TakeRopes(bell, List.of("rope")));
                        engine.ask(new LetGo(bell, "rope"));
                      }
                      return last;
                    })
                .toList());
    assertThat(answers)
        .allMatch(a -> a instanceof Outcome.Accepted || "NAME_TAKEN".equals(a.refusal()));
  }

  @Test
  void of_a_hundred_who_share_a_limit_no_more_than_fit_are_accepted() throws Exception {
    List<Outcome> answers =
        atOnce(
            IntStream.range(0, 100)
                .<Callable<Outcome>>mapToObj(i -> () -> hang("bell-crowd-" + i, "oak", 3, 50))
                .toList());
    assertThat(answers).filteredOn(Outcome.Accepted.class::isInstance).hasSize(16);
    assertThat(answers)
        .filteredOn(Outcome::isRefused)
        .hasSize(84)
        .allMatch(answer -> "NAME_TAKEN".equals(answer.refusal()));
    assertThat(hungOn("oak")).isEqualTo(48);
  }

  @Test
  void a_share_is_replaced_by_its_owner_and_makes_room_when_given_back() {
    assertThat(hang("bell-first", "ash", 6, 10).isRefused()).isFalse();
    assertThat(hang("bell-second", "ash", 5, 10).isRefused()).isTrue();
    assertThat(hang("bell-first", "ash", 6, 4).isRefused()).as("has it already").isFalse();
    assertThat(hang("bell-first", "ash", 7, 4).isRefused()).as("more than the limit").isTrue();
    assertThat(hang("bell-first", "ash", 5, 10).isRefused()).isFalse();
    assertThat(hang("bell-second", "ash", 5, 10).isRefused()).isFalse();
    engine.ask(new TakeDown(new BellId("bell-first"), "ash"));
    engine.ask(new TakeDown(new BellId("bell-first"), "ash"));
    assertThat(hungOn("ash")).isEqualTo(5);
    assertThat(hang("bell-third", "ash", 5, 10).isRefused()).isFalse();
  }

  private static Outcome hang(String bell, String beam, long weight, long strength) {
    return engine.ask(new Hang(new BellId(bell), beam, weight, strength));
  }

  private static long hungOn(String beam) {
    Long taken =
        engine
            .sql()
            .queryForObject(
                "select t.taken from engine.share_total t where t.key = ? and t.taken ="
                    + " (select sum(s.amount) from engine.share s where s.key = t.key)",
                Long.class,
                beam);
    return taken == null ? -1 : taken;
  }

  /// Each waits for what the other holds; the database ends it by failing one, which is a lost race
  /// like any other.
  @Test
  void two_who_claim_in_opposite_order_both_get_an_answer() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var asked = new ArrayList<Future<Outcome>>();
      engine.inTransaction(status -> {
        claim("two");
        asked.add(
            threads.submit(
                () -> engine.ask(new TakeRopes(new BellId("bell-cross"), List.of("one", "two")))));
        await().atMost(5, SECONDS).until(GateTest::somebodyWaits);
        claim("one");
        status.setRollbackOnly();
      });
      assertThat(asked.getFirst().get(10, SECONDS)).isInstanceOf(Outcome.Accepted.class);
    }
  }

  private static void claim(String rope) {
    engine.sql().update("insert into engine.claim values ('rope', ?, 'test')", rope);
  }

  private static boolean somebodyWaits() {
    return Boolean.TRUE.equals(
        engine
            .sql()
            .queryForObject(
                "select exists (select 1 from pg_locks where not granted)", Boolean.class));
  }
}

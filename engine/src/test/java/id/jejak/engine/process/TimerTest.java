package id.jejak.engine.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.engine.toy.Bell.BellId;
import id.jejak.engine.toy.Bell.Retire;
import id.jejak.engine.toy.Bell.SetAlarm;
import id.jejak.engine.toy.Bell.StopAlarm;
import id.jejak.engine.toy.ToyEngine;
import id.jejak.kernel.ProcessKey;
import id.jejak.kernel.TimerCancelled;
import id.jejak.kernel.TimerFired;
import id.jejak.kernel.TimerScheduled;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class TimerTest {
  static ToyEngine engine;

  @BeforeAll
  static void start() {
    engine = ToyEngine.fresh();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  static Instant in(int minutes) {
    return engine.clock().now().plus(Duration.ofMinutes(minutes));
  }

  static void set(BellId bell, String timer, Instant due) {
    engine.ask(new SetAlarm(bell, timer, due));
    engine.settle();
  }

  /// Moves the clock and fires what is due.
  static void pass(int minutes) {
    engine.clock().advance(in(minutes));
    engine.timers().fire();
    engine.settle();
  }

  static List<Class<?>> story(BellId bell) {
    return engine.story(new ProcessKey("ringing", bell.value()).value());
  }

  static @Nullable Long pending(BellId bell) {
    return engine
        .sql()
        .queryForObject(
            "select count(*) from engine.timer where key = ?", Long.class, bell.value());
  }

  @Test
  void a_timer_fires_when_it_is_due_and_not_before() {
    var bell = new BellId("bell-due");
    set(bell, "tea", in(10));
    pass(9);
    assertThat(story(bell)).containsExactly(TimerScheduled.class);
    pass(1);
    assertThat(story(bell)).containsExactly(TimerScheduled.class, TimerFired.class);
    pass(100);
    assertThat(story(bell)).hasSize(2);
  }

  @Test
  void a_cancelled_timer_never_fires() {
    var bell = new BellId("bell-cancelled");
    set(bell, "tea", in(10));
    engine.ask(new StopAlarm(bell, "tea"));
    engine.ask(new StopAlarm(bell, "tea"));
    engine.settle();
    pass(20);
    assertThat(story(bell)).containsExactly(TimerScheduled.class, TimerCancelled.class);
  }

  @Test
  void a_timer_that_is_set_again_is_replaced() {
    var bell = new BellId("bell-replaced");
    set(bell, "tea", in(10));
    Instant later = in(30);
    set(bell, "tea", later);
    pass(20);
    assertThat(story(bell)).containsExactly(TimerScheduled.class, TimerScheduled.class);
    pass(10);
    assertThat(engine.log().read("ringing:bell-replaced", 2).getFirst().event())
        .isEqualTo(new TimerFired(new ProcessKey("ringing", bell.value()), "tea", later));
  }

  @Test
  void a_timer_set_again_for_the_same_moment_after_it_fired_fires_again() {
    var bell = new BellId("bell-again");
    Instant due = in(10);
    set(bell, "tea", due);
    pass(10);
    set(bell, "tea", due);
    pass(0);
    assertThat(story(bell))
        .containsExactly(
            TimerScheduled.class, TimerFired.class, TimerScheduled.class, TimerFired.class);
  }

  @Test
  void timers_fire_once_though_several_sweep_at_once() throws Exception {
    List<BellId> bells = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      bells.add(new BellId("bell-sweep-" + i));
      engine.ask(new SetAlarm(bells.getLast(), "tea", in(10)));
    }
    engine.settle();
    engine.clock().advance(in(10));
    var go = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> sweeps = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        sweeps.add(
            threads.submit(() -> {
              go.await();
              return engine.timers().fire();
            }));
      }
      go.countDown();
      for (Future<?> sweep : sweeps) {
        sweep.get(20, TimeUnit.SECONDS);
      }
    }
    engine.settle();
    assertThat(bells)
        .allSatisfy(bell ->
            assertThat(story(bell)).containsExactly(TimerScheduled.class, TimerFired.class));
  }

  @Test
  void timers_fire_in_the_order_in_which_they_are_due() {
    Instant now = engine.clock().now();
    for (int minute : new int[] {7, 3, 9, 1, 5}) {
      engine.ask(
          new SetAlarm(
              new BellId("bell-order-" + minute), "tea", now.plus(Duration.ofMinutes(minute))));
    }
    engine.settle();
    pass(10);
    assertThat(
            engine.events().stream()
                .filter(e -> e.event() instanceof TimerFired && e.stream().contains("bell-order-"))
                .map(e -> e.stream().substring("ringing:bell-order-".length())))
        .containsExactly("1", "3", "5", "7", "9");
  }

  @Test
  void a_timer_given_to_the_nanosecond_fires_once_all_the_same() {
    var bell = new BellId("bell-nano");
    set(bell, "tea", in(10).plusNanos(123_456_789));
    pass(11);
    assertThat(story(bell)).containsExactly(TimerScheduled.class, TimerFired.class);
  }

  @Test
  void an_instance_that_ends_leaves_no_timer_behind_and_cancels_each_once() {
    var bell = new BellId("bell-retired");
    set(bell, "tea", in(10));
    set(bell, "cake", in(10));
    engine.ask(new Retire(bell, "tea", in(20)));
    engine.settle();
    assertThat(pending(bell)).isZero();
    assertThat(story(bell))
        .containsExactly(
            TimerScheduled.class,
            TimerScheduled.class,
            TimerScheduled.class,
            TimerCancelled.class,
            TimerCancelled.class);
    pass(30);
    assertThat(story(bell)).hasSize(5);
  }

  @Test
  void a_timer_set_and_given_up_in_one_step_does_not_stay() {
    var bell = new BellId("bell-brief");
    engine.ask(new Retire(bell, "tea", in(10)));
    engine.settle();
    assertThat(pending(bell)).isZero();
    assertThat(story(bell)).containsExactly(TimerScheduled.class, TimerCancelled.class);
  }
}

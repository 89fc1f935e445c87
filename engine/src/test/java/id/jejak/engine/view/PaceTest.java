package id.jejak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {
  static final Duration WORK = Duration.ofMillis(50);

  final AtomicLong head = new AtomicLong(7);

  @Test
  void way_is_given_only_to_those_who_wrote_meanwhile() {
    var pace = new Pace(25, head::get);
    assertThat(pace.givesWay()).isFalse();
    head.incrementAndGet();
    assertThat(pace.givesWay()).isTrue();
    assertThat(pace.givesWay()).isFalse();
  }

  @Test
  void who_may_work_all_the_time_gives_way_to_nobody() {
    var pace = new Pace(100, head::get);
    head.incrementAndGet();
    assertThat(pace.givesWay()).isFalse();
  }

  @Test
  void a_quarter_of_the_time_is_work_and_the_rest_is_rest() {
    long began = System.nanoTime() - WORK.toNanos();
    new Pace(25, head::get).rest(began);
    assertThat(Duration.ofNanos(System.nanoTime() - began))
        .isGreaterThanOrEqualTo(WORK.multipliedBy(4));
  }

  @Test
  void who_is_interrupted_rests_no_longer() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(
            () -> new Pace(1, head::get).rest(System.nanoTime() - Duration.ofDays(1).toNanos()))
        .isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void no_share_is_nothing_or_more_than_all() {
    assertThatThrownBy(() -> new Pace(0, head::get)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Pace(101, head::get)).isInstanceOf(IllegalArgumentException.class);
  }
}

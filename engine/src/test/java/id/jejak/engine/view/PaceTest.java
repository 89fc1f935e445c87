package id.jejak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaceTest {
  static final long STRETCH = TimeUnit.SECONDS.toNanos(2);

  /// Others who write so many events a millisecond, and fewer while somebody works.
  static final class World implements Pace.Time {
    private final double atRest;
    private final double atWork;
    private double written;
    private long now;
    private long rested;

    World(double atRest, double atWork) {
      this.atRest = atRest;
      this.atWork = atWork;
    }

    Pace pace(int limit) {
      return new Pace(limit, () -> (long) written, this);
    }

    void stretch(Pace pace) {
      pace.begin();
      pass(STRETCH, atWork);
      if (pace.givesWay()) {
        pace.rest();
      }
    }

    void pass(long nanos, double rate) {
      now += nanos;
      written += nanos / 1e6 * rate;
    }

    /// In percent of what they could have written.
    double lost() {
      return 100 - 100 * written / (now / 1e6 * atRest);
    }

    double rested() {
      return (double) rested / now;
    }

    World work(int limit) {
      Pace pace = pace(limit);
      for (int i = 0; i < 500; i++) {
        stretch(pace);
      }
      return this;
    }

    @Override
    public long nanos() {
      return now;
    }

    @Override
    public void sleep(long nanos) {
      rested += nanos;
      pass(nanos, atRest);
    }
  }

  @Test
  void others_lose_as_much_as_they_may_and_no_more() {
    assertThat(new World(2, 1).work(15).lost()).isCloseTo(15, within(0.5));
    assertThat(new World(2, 0.5).work(15).lost()).isCloseTo(15, within(0.5));
    assertThat(new World(2, 0.01).work(5).lost()).isCloseTo(5, within(0.5));
  }

  @Test
  void who_takes_little_rests_as_little_as_it_takes_to_see_that() {
    assertThat(new World(2, 1.9).work(15).rested()).isCloseTo(1 / 11.0, within(0.01));
  }

  @Test
  void when_nobody_writes_it_does_not_rest() {
    assertThat(new World(0, 0).work(15).rested()).isZero();
  }

  @Test
  void who_may_take_everything_gives_way_to_nobody() {
    assertThat(new World(2, 1).work(100).rested()).isZero();
  }

  @Test
  void who_is_interrupted_rests_no_longer() {
    var world = new World(2, 1);
    var pace = new Pace(1, () -> (long) world.written, Pace.Time.SYSTEM);
    pace.begin();
    world.pass(STRETCH, 1);
    Thread.currentThread().interrupt();
    assertThatThrownBy(pace::rest).isInstanceOf(CancellationException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void no_limit_is_nothing_or_more_than_all() {
    var world = new World(2, 1);
    assertThatThrownBy(() -> world.pace(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> world.pace(101)).isInstanceOf(IllegalArgumentException.class);
  }
}

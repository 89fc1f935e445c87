package id.jejak.app.soak;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The short form of `./jejak soak kill`.
class KillTest {
  @Test
  void a_play_that_is_killed_again_and_again_takes_every_step_once() throws Exception {
    Kill.Result result = new Kill(System.out).run(5, 1, 2023);
    assertThat(result.violations()).isEmpty();
    assertThat(result.kills()).isEqualTo(5);
    assertThat(result.pairs()).isGreaterThan(300);
  }
}

package id.jejak.engine.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApproachTest {
  final Approach approach = new Approach();

  @Test
  void who_has_less_to_do_each_time_can_give_way() {
    assertThat(approach.arrives(1_000_000)).isTrue();
    assertThat(approach.arrives(800_000)).isTrue();
    assertThat(approach.arrives(640_000)).isTrue();
    assertThat(approach.arrives(512_000)).isTrue();
  }

  @Test
  void how_much_was_written_during_the_first_pass_says_nothing_about_the_next() {
    assertThat(approach.arrives(1_000_000)).isTrue();
    assertThat(approach.arrives(1_200_000)).isTrue();
    assertThat(approach.arrives(600_000)).isTrue();
  }

  @Test
  void who_has_hardly_less_to_do_than_before_cannot() {
    approach.arrives(1_000_000);
    approach.arrives(1_200_000);
    assertThat(approach.arrives(961_000)).isFalse();
    assertThat(approach.arrives(100_000)).isTrue();
  }
}

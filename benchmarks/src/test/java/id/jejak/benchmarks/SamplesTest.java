package id.jejak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SamplesTest {
  @Test
  void the_median_is_the_middle_one_in_order_of_size() {
    assertThat(Samples.of(3, 1, 2).median()).isEqualTo(2);
    assertThat(Samples.of(4, 1, 3, 2).median()).isEqualTo(2.5);
  }

  @Test
  void a_percentile_lies_between_the_two_nearest() {
    var samples = Samples.of(10, 20, 30, 40, 50);
    assertThat(samples.percentile(0)).isEqualTo(10);
    assertThat(samples.percentile(95)).isEqualTo(48, within(1e-9));
    assertThat(samples.percentile(100)).isEqualTo(50);
  }

  @Test
  void it_is_shown_with_its_spread_and_three_digits_that_count() {
    assertThat(Samples.of(1234.4, 1000, 2000.6)).hasToString("1,234 (1,000–2,001)");
    assertThat(Samples.of(1.234)).hasToString("1.23 (1.23–1.23)");
  }

  @Test
  void nothing_measured_is_no_number() {
    assertThat(Samples.of().median()).isNaN();
  }
}

package id.jejak.app.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.person.Sex;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {
  private final Chance chance = new Chance("BNY-2023");

  /// Worked out with Python's hashlib: the rule must stay what it is, or every story changes.
  @Test
  void bits_are_split_mix_of_the_first_bytes_of_a_hash() {
    assertThat(chance.bits("person", 1, "age")).isEqualTo(0x3f82643fe587ecfbL);
  }

  @Test
  void a_number_lies_below_its_bound_and_all_of_them_come_up() {
    var seen = new HashSet<Integer>();
    IntStream.range(0, 500).forEach(i -> seen.add(chance.below(7, "person", i, "test")));
    assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void what_has_no_weight_never_comes_up() {
    assertThat(IntStream.range(0, 500).map(i -> chance.weighted("person", i, "test", 0, 3, 0, 1)))
        .containsOnly(1, 3);
  }

  @Test
  void the_largest_remainder_gets_what_is_left() {
    assertThat(Quota.apportion(10, 1, 1, 1)).containsExactly(4, 3, 3);
    assertThat(Quota.apportion(832, 12, 88)).containsExactly(100, 732);
    assertThat(Quota.apportion(7, 0, 5)).containsExactly(0, 7);
  }

  @Test
  void a_shuffle_keeps_everybody_and_depends_on_its_key() {
    List<Integer> all = IntStream.range(0, 50).boxed().toList();
    List<Integer> once = Quota.shuffle(all, chance, "person", "one");
    assertThat(once).containsExactlyInAnyOrderElementsOf(all).isNotEqualTo(all);
    assertThat(Quota.shuffle(all, chance, "person", "one")).isEqualTo(once);
    assertThat(Quota.shuffle(all, chance, "person", "two")).isNotEqualTo(once);
  }

  @Test
  void dealt_labels_come_in_exact_numbers() {
    List<String> dealt =
        Quota.deal(25, List.of("a", "b"), new int[] {60, 40}, chance, "person", "deal");
    assertThat(Collections.frequency(dealt, "a")).isEqualTo(15);
    assertThat(Collections.frequency(dealt, "b")).isEqualTo(10);
  }

  @Test
  void a_nik_has_the_day_of_birth_plus_forty_for_women_and_a_sequence_nobody_has() {
    var district = new RegionCode("16.07.11");
    var birth = LocalDate.of(2001, 2, 3);
    assertThat(SyntheticNik.of(district, birth, Sex.FEMALE, 12).number())
        .isEqualTo("1607114302019012");
    assertThat(SyntheticNik.of(district, birth, Sex.MALE, 12).number())
        .isEqualTo("1607110302019012");
  }

  @Test
  void there_are_as_many_names_as_promised() {
    assertThat(Names.MALE).hasSize(60).doesNotHaveDuplicates();
    assertThat(Names.FEMALE).hasSize(60).doesNotHaveDuplicates();
    assertThat(Names.SECOND).hasSize(40).doesNotHaveDuplicates();
  }
}

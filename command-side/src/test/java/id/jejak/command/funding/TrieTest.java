package id.jejak.command.funding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrieTest {
  @Test
  void what_was_put_in_is_found_under_its_key() {
    Trie<Integer> trie = Trie.empty();
    for (int i = 0; i < 5_000; i++) {
      trie = trie.with("enr-" + i, i);
    }
    for (int i = 0; i < 5_000; i++) {
      assertThat(trie.get("enr-" + i)).isEqualTo(i);
    }
    assertThat(trie.get("enr-5000")).isNull();
  }

  @Test
  void the_map_it_came_from_stays_as_it_was() {
    Trie<Integer> before = Trie.<Integer>empty().with("enr-1", 1);
    Trie<Integer> after = before.with("enr-1", 2).with("enr-2", 2);
    assertThat(before.get("enr-1")).isEqualTo(1);
    assertThat(before.get("enr-2")).isNull();
    assertThat(after.get("enr-1")).isEqualTo(2);
  }

  @Test
  void keys_of_one_hash_live_side_by_side() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    var trie = Trie.<Integer>empty().with("Aa", 1).with("BB", 2).with("C", 3);
    assertThat(trie.get("Aa")).isEqualTo(1);
    assertThat(trie.get("BB")).isEqualTo(2);
    assertThat(trie.get("C")).isEqualTo(3);
  }

  @Test
  void the_same_content_is_equal_whatever_the_order() {
    var one = Trie.<Integer>empty().with("a", 1).with("q", 2).with("enr-3", 3);
    var other = Trie.<Integer>empty().with("enr-3", 3).with("q", 2).with("a", 1);
    assertThat(one).isEqualTo(other);
  }
}

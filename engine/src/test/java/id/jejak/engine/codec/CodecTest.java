package id.jejak.engine.codec;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CodecTest {
  sealed interface Facts extends Event {}

  record Guests(
      List<Personal<LocalDate>> births, @Nullable Personal<String> host, Set<String> rooms)
      implements Facts {}

  static final Codec CODEC = new Codec(new TypeNames(List.of(Facts.class)), new Mirror());

  static String json(Guests guests) {
    return new String(CODEC.seal(guests), StandardCharsets.UTF_8);
  }

  @Test
  void personal_values_open_in_lists_and_an_absent_one_stays_absent() {
    var guests =
        new Guests(
            List.of(
                new Personal<>("per-1", LocalDate.of(2000, 1, 2)),
                new Personal<>("per-2", LocalDate.of(1999, 3, 4)),
                Personal.erased("per-3")),
            null,
            Set.of());
    assertThat(CODEC.open("codec.Guests", CODEC.seal(guests))).isEqualTo(guests);
  }

  @Test
  void equal_messages_give_equal_text_in_alphabetical_order() {
    var rooms = new LinkedHashSet<>(List.of("c", "a", "b"));
    String text = json(new Guests(List.of(), null, rooms));
    assertThat(text).isEqualTo("{\"births\":[],\"rooms\":[\"a\",\"b\",\"c\"]}");
    assertThat(json(new Guests(List.of(), null, Set.of("b", "c", "a")))).isEqualTo(text);
  }

  private record Mirror() implements Sealer {
    @Override
    public byte[] seal(String subject, String place, byte[] plain) {
      return plain;
    }

    @Override
    public byte[] open(String subject, String place, byte[] sealed) {
      return sealed;
    }
  }
}

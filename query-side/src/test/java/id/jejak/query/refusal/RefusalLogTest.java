package id.jejak.query.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RefusalLogTest {
  @Test
  void a_refusal_is_kept_with_its_parameters_in_one_order() {
    var story =
        Story.of(
            new CommandRefused(
                "training.ReserveSeat",
                "cls-oto-1",
                "QUOTA_EXHAUSTED",
                Map.of("trainingClass", "cls-oto-1", "seats", "16")));

    assertThat(RowsInMemory.of(new RefusalLog(), story).row(0L))
        .containsEntry("code", "QUOTA_EXHAUSTED")
        .containsEntry("details", "seats=16 trainingClass=cls-oto-1")
        .containsEntry("actor", "usr-admin");
  }
}

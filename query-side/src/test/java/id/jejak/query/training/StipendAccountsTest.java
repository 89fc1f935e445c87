package id.jejak.query.training;

import static id.jejak.query.Sample.enrollment;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.shared.Rupiah;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.StipendAccrued;
import id.jejak.messages.training.StipendApproved;
import id.jejak.messages.training.StipendForfeited;
import id.jejak.messages.training.StipendId;
import id.jejak.messages.training.StipendPaid;
import id.jejak.query.RowsInMemory;
import id.jejak.query.Story;
import org.junit.jupiter.api.Test;

class StipendAccountsTest {
  static final EnrollmentRef SITI = enrollment("siti");
  static final StipendId STIPEND = StipendId.of(SITI.enrollment());
  static final Rupiah AMOUNT = new Rupiah(750_000);

  @Test
  void a_stipend_is_paid_to_the_rupiah() {
    var story =
        Story.of(
            new StipendAccrued(STIPEND, SITI, AMOUNT),
            new StipendApproved(STIPEND, SITI, "usr-finance"),
            new StipendPaid(STIPEND, SITI, AMOUNT, "SP2D-1"));

    assertThat(RowsInMemory.of(new StipendAccounts(), story).row(STIPEND))
        .containsEntry("amount", 750_000L)
        .containsEntry("paid", 750_000L)
        .containsEntry("approved_by", "usr-finance")
        .containsEntry("status", "PAID");
  }

  @Test
  void a_forfeited_stipend_is_not_paid() {
    var story =
        Story.of(
            new StipendAccrued(STIPEND, SITI, AMOUNT),
            new StipendForfeited(STIPEND, SITI, AMOUNT, "DROPPED_OUT"));

    assertThat(RowsInMemory.of(new StipendAccounts(), story).row(STIPEND))
        .doesNotContainKey("paid")
        .containsEntry("status", "FORFEITED");
  }
}

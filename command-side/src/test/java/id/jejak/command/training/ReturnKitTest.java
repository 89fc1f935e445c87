package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;

import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.KitReturned;
import id.jejak.messages.training.ReturnKit;
import id.jejak.messages.training.StartNoShow;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnKitTest {
  private static final ReturnKit CLOTHES = new ReturnKit(enrollment(1), Set.of(KitItem.CLOTHES));
  private static final KitIssued ISSUED =
      new KitIssued(ref(1), Set.of(KitItem.MODULE, KitItem.CLOTHES));

  @Test
  void what_was_given_can_be_returned() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, ISSUED)
        .when(CLOTHES)
        .then(new KitReturned(ref(1), Set.of(KitItem.CLOTHES), Set.of(KitItem.MODULE)));
  }

  @Test
  void who_did_not_come_can_still_return_it() {
    enrollment()
        .given(
            APPLIED, OFFERED, ENROLLED, ISSUED, new StartNoShow(ref(1), LocalDate.of(2023, 1, 9)))
        .when(CLOTHES)
        .then(new KitReturned(ref(1), Set.of(KitItem.CLOTHES), Set.of(KitItem.MODULE)));
  }

  @Test
  void returning_twice_changes_nothing() {
    enrollment()
        .given(
            APPLIED,
            OFFERED,
            ENROLLED,
            ISSUED,
            new KitReturned(ref(1), Set.of(KitItem.CLOTHES), Set.of(KitItem.MODULE)))
        .when(CLOTHES)
        .thenNothing();
  }

  @Test
  void what_was_returned_can_be_given_again() {
    enrollment()
        .given(
            APPLIED,
            OFFERED,
            ENROLLED,
            ISSUED,
            new KitReturned(ref(1), Set.of(KitItem.CLOTHES), Set.of(KitItem.MODULE)))
        .when(new IssueKit(enrollment(1), Set.of(KitItem.CLOTHES)))
        .then(new KitIssued(ref(1), Set.of(KitItem.CLOTHES)));
  }
}

package id.jejak.command.training;

import static id.jejak.command.training.Examples.APPLIED;
import static id.jejak.command.training.Examples.ENROLLED;
import static id.jejak.command.training.Examples.OFFERED;
import static id.jejak.command.training.Examples.enrollment;
import static id.jejak.command.training.Examples.ref;

import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.training.IssueKit;
import id.jejak.messages.training.KitIssued;
import id.jejak.messages.training.KitItem;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IssueKitTest {
  private static final IssueKit ISSUE =
      new IssueKit(enrollment(1), Set.of(KitItem.MODULE, KitItem.CLOTHES));

  @Test
  void a_participant_is_given_the_kit() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED)
        .when(ISSUE)
        .then(new KitIssued(ref(1), Set.of(KitItem.MODULE, KitItem.CLOTHES)));
  }

  @Test
  void only_what_is_missing_is_given() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, new KitIssued(ref(1), Set.of(KitItem.CLOTHES)))
        .when(ISSUE)
        .then(new KitIssued(ref(1), Set.of(KitItem.MODULE)));
  }

  @Test
  void giving_twice_changes_nothing() {
    enrollment()
        .given(APPLIED, OFFERED, ENROLLED, new KitIssued(ref(1), Set.of(KitItem.values())))
        .when(ISSUE)
        .thenNothing();
  }

  @Test
  void an_applicant_gets_no_kit() {
    enrollment()
        .given(APPLIED)
        .when(ISSUE)
        .thenRefused(new IllegalTransition(enrollment(1).value(), "APPLIED"));
  }
}

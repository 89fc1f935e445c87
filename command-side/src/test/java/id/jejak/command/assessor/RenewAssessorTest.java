package id.jejak.command.assessor;

import static id.jejak.command.assessor.Examples.ASSESSOR;
import static id.jejak.command.assessor.Examples.NEXT;
import static id.jejak.command.assessor.Examples.REGISTERED;
import static id.jejak.command.assessor.Examples.SUSPENDED;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.RenewAssessor;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class RenewAssessorTest {
  private final DeciderSpec<AssessorCommand, Assessor, AssessorEvent, AssessorFacts> assessor =
      DeciderSpec.of(new AssessorDecider());

  private static final RenewAssessor RENEW = new RenewAssessor(ASSESSOR, NEXT);
  private static final AssessorRenewed RENEWED = new AssessorRenewed(ASSESSOR, NEXT);

  @Test
  void a_licence_is_renewed() {
    assessor.given(REGISTERED).when(RENEW).then(RENEWED);
  }

  @Test
  void renewing_the_same_again_changes_nothing() {
    assessor.given(REGISTERED, RENEWED).when(RENEW).thenNothing();
  }

  @Test
  void a_suspended_licence_is_not_made_good_by_renewing_it() {
    assessor
        .given(REGISTERED, SUSPENDED)
        .when(RENEW)
        .thenRefused(new IllegalTransition(ASSESSOR.value(), "SUSPENDED"));
  }

  @Test
  void an_unknown_assessor_is_not_renewed() {
    assessor.given().when(RENEW).thenRefused(new NotFound(ASSESSOR.value()));
  }
}

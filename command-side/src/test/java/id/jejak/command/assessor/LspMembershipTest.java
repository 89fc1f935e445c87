package id.jejak.command.assessor;

import static id.jejak.command.assessor.Examples.ASSESSOR;
import static id.jejak.command.assessor.Examples.JOINED;
import static id.jejak.command.assessor.Examples.LSP;
import static id.jejak.command.assessor.Examples.REGISTERED;
import static id.jejak.command.assessor.Examples.SUSPENDED;
import static id.jejak.command.assessor.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorLeftLsp;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.LeaveLsp;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

/// Joining and leaving a certification body.
class LspMembershipTest {
  private final DeciderSpec<AssessorCommand, Assessor, AssessorEvent, AssessorFacts> assessor =
      DeciderSpec.of(new AssessorDecider());

  private static final JoinLsp JOIN = new JoinLsp(ASSESSOR, LSP, day(1, 2));
  private static final LeaveLsp LEAVE = new LeaveLsp(ASSESSOR, LSP, day(4, 1));
  private static final AssessorLeftLsp LEFT = new AssessorLeftLsp(ASSESSOR, LSP, day(4, 1));

  @Test
  void an_assessor_joins_a_body() {
    assessor.given(REGISTERED).when(JOIN).then(JOINED);
  }

  @Test
  void joining_twice_changes_nothing() {
    assessor.given(REGISTERED, JOINED).when(JOIN).thenNothing();
  }

  @Test
  void a_suspended_assessor_joins_no_body() {
    assessor
        .given(REGISTERED, SUSPENDED)
        .when(JOIN)
        .thenRefused(new IllegalTransition(ASSESSOR.value(), "SUSPENDED"));
  }

  @Test
  void an_assessor_leaves_a_body() {
    assessor.given(REGISTERED, JOINED).when(LEAVE).then(LEFT);
  }

  @Test
  void a_suspended_assessor_can_leave() {
    assessor.given(REGISTERED, JOINED, SUSPENDED).when(LEAVE).then(LEFT);
  }

  @Test
  void leaving_twice_changes_nothing() {
    assessor.given(REGISTERED, JOINED, LEFT).when(LEAVE).thenNothing();
  }

  @Test
  void who_left_can_join_again() {
    assessor.given(REGISTERED, JOINED, LEFT).when(JOIN).then(JOINED);
  }

  @Test
  void an_unknown_assessor_belongs_to_nobody() {
    assessor.given().when(JOIN).thenRefused(new NotFound(ASSESSOR.value()));
    assessor.given().when(LEAVE).thenRefused(new NotFound(ASSESSOR.value()));
  }
}

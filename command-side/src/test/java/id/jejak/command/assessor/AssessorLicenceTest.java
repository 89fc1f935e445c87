package id.jejak.command.assessor;

import static id.jejak.command.assessor.Examples.ASSESSOR;
import static id.jejak.command.assessor.Examples.LSP;
import static id.jejak.command.assessor.Examples.NEXT;
import static id.jejak.command.assessor.Examples.REGISTERED;
import static id.jejak.command.assessor.Examples.SUSPENDED;
import static id.jejak.command.assessor.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessor.AssessorCommand;
import id.jejak.messages.assessor.AssessorEvent;
import id.jejak.messages.assessor.AssessorLicenceExpired;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.assessor.CorrectAssessorValidity;
import id.jejak.messages.assessor.ExpireAssessorLicence;
import id.jejak.messages.assessor.JoinLsp;
import id.jejak.messages.assessor.LiftAssessorSuspension;
import id.jejak.messages.assessor.RenewAssessor;
import id.jejak.messages.assessor.WithdrawAssessor;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// How a licence ends, is interrupted and is put right.
class AssessorLicenceTest {
  private static final ExpireAssessorLicence EXPIRE = new ExpireAssessorLicence(ASSESSOR);
  private static final AssessorLicenceExpired EXPIRED =
      new AssessorLicenceExpired(ASSESSOR, LocalDate.of(2024, 1, 1));
  private static final Period TRULY =
      new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
  private static final AssessorValidityCorrected CORRECTED =
      new AssessorValidityCorrected(ASSESSOR, TRULY, "MET.000.001234");
  private static final AssessorWithdrawn WITHDRAWN =
      new AssessorWithdrawn(ASSESSOR, day(6, 1), "etik");
  private static final Provenance NEW_YEAR =
      DeciderSpec.at("2023-12-31T17:00:00Z", "process:assessor-licence");

  private final DeciderSpec<AssessorCommand, Assessor, AssessorEvent, AssessorFacts> assessor =
      DeciderSpec.of(new AssessorDecider());

  @Test
  void a_licence_expires_when_its_last_day_is_over() {
    assessor.by(NEW_YEAR).given(REGISTERED).when(EXPIRE).then(EXPIRED);
    assessor
        .given(REGISTERED)
        .when(EXPIRE)
        .thenRefused(new IllegalTransition(ASSESSOR.value(), "ACTIVE"));
  }

  @Test
  void an_expired_licence_is_renewed() {
    assessor
        .given(REGISTERED, EXPIRED)
        .when(new RenewAssessor(ASSESSOR, NEXT))
        .then(new AssessorRenewed(ASSESSOR, NEXT));
  }

  @Test
  void an_expired_assessor_joins_no_body() {
    assessor
        .given(REGISTERED, EXPIRED)
        .when(new JoinLsp(ASSESSOR, LSP, day(1, 2)))
        .thenRefused(new IllegalTransition(ASSESSOR.value(), "EXPIRED"));
  }

  @Test
  void a_lapse_that_is_learnt_late_dates_from_the_day_it_began() {
    assessor
        .given(REGISTERED)
        .when(new CorrectAssessorValidity(ASSESSOR, TRULY, "MET.000.001234"))
        .then(CORRECTED);
    assessor
        .given(REGISTERED, CORRECTED)
        .when(EXPIRE)
        .then(new AssessorLicenceExpired(ASSESSOR, LocalDate.of(2023, 1, 1)));
  }

  @Test
  void a_suspension_is_lifted_but_not_before_it_began() {
    assessor
        .given(REGISTERED, SUSPENDED)
        .when(new LiftAssessorSuspension(ASSESSOR, day(3, 21)))
        .then(new AssessorSuspensionLifted(ASSESSOR, day(3, 21)));
    assessor
        .given(REGISTERED, SUSPENDED)
        .when(new LiftAssessorSuspension(ASSESSOR, day(2, 1)))
        .thenRefused(new IllegalTransition(ASSESSOR.value(), "SUSPENDED"));
    assessor.given(REGISTERED).when(new LiftAssessorSuspension(ASSESSOR, day(3, 21))).thenNothing();
  }

  @Test
  void a_withdrawal_is_final() {
    assessor
        .given(REGISTERED, SUSPENDED)
        .when(new WithdrawAssessor(ASSESSOR, day(6, 1), "etik"))
        .then(WITHDRAWN);
    var gone = assessor.given(REGISTERED, WITHDRAWN);
    var no = new IllegalTransition(ASSESSOR.value(), "WITHDRAWN");
    gone.when(new RenewAssessor(ASSESSOR, NEXT)).thenRefused(no);
    gone.when(new LiftAssessorSuspension(ASSESSOR, day(7, 1))).thenRefused(no);
    gone.when(new CorrectAssessorValidity(ASSESSOR, TRULY, "MET.000.001234")).thenRefused(no);
    gone.when(new WithdrawAssessor(ASSESSOR, day(6, 1), "etik")).thenNothing();
    gone.when(new WithdrawAssessor(ASSESSOR, day(6, 2), "etik")).thenRefused(no);
  }
}

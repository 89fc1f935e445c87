package id.jejak.command.placement;

import static id.jejak.command.placement.Example.EMPLOYER;
import static id.jejak.command.placement.Example.START;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.placement.EmployerCommand;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.IntakePromiseBroken;
import id.jejak.messages.placement.NoteBrokenPromise;
import id.jejak.messages.placement.WithdrawEmployer;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import org.junit.jupiter.api.Test;

class EmployerTest {
  static final EmployerId ID = EmployerId.of(EMPLOYER);
  static final AgreementId AGREEMENT = new AgreementId("agr-1");
  static final WithdrawEmployer WITHDRAW =
      new WithdrawEmployer(ID, EMPLOYER, START, "RELOCATION");
  static final EmployerWithdrew WITHDREW = new EmployerWithdrew(ID, EMPLOYER, START, "RELOCATION");
  static final NoteBrokenPromise NOTE = new NoteBrokenPromise(ID, AGREEMENT, 40, 12);
  static final IntakePromiseBroken BROKEN =
      new IntakePromiseBroken(ID, EMPLOYER, AGREEMENT, 40, 12);

  static DeciderSpec<EmployerCommand, Employer, EmployerEvent, EmployerFacts> employer() {
    return DeciderSpec.of(new EmployerDecider())
        .where(
            EMPLOYER,
            new OrganizationRegistered(
                EMPLOYER, OrganizationKind.COMPANY, "PT Maju", new RegionCode("16.07")));
  }

  @Test
  void an_employer_withdraws() {
    employer().when(WITHDRAW).then(WITHDREW);
  }

  @Test
  void withdrawing_twice_changes_nothing() {
    employer().given(WITHDREW).when(WITHDRAW).thenNothing();
  }

  @Test
  void who_is_not_registered_cannot_withdraw() {
    employer().where(EMPLOYER).when(WITHDRAW).thenRefused(new NotFound(EMPLOYER.value()));
  }

  @Test
  void a_promise_that_was_not_kept_is_noted_once() {
    employer().given(WITHDREW).when(NOTE).then(BROKEN);
    employer().given(WITHDREW, BROKEN).when(NOTE).thenNothing();
  }

  @Test
  void who_is_still_there_has_broken_nothing() {
    employer().when(NOTE).thenRefused(new IllegalTransition(ID.value(), "THERE"));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(employer(), Employer::stage).asking(WITHDRAW, NOTE).approve();
  }
}

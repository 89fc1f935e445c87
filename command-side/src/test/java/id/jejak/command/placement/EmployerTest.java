package id.jejak.command.placement;

import static id.jejak.command.placement.Example.EMPLOYER;
import static id.jejak.command.placement.Example.START;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.placement.EmployerCommand;
import id.jejak.messages.placement.EmployerEvent;
import id.jejak.messages.placement.EmployerId;
import id.jejak.messages.placement.EmployerWithdrew;
import id.jejak.messages.placement.WithdrawEmployer;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import org.junit.jupiter.api.Test;

class EmployerTest {
  static final EmployerId ID = EmployerId.of(EMPLOYER);
  static final WithdrawEmployer WITHDRAW = new WithdrawEmployer(ID, EMPLOYER, START, "RELOCATION");
  static final EmployerWithdrew WITHDREW = new EmployerWithdrew(ID, EMPLOYER, START, "RELOCATION");

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
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(employer(), is -> is).asking(WITHDRAW).approve();
  }
}

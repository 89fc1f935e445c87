package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.CENTRE;
import static id.jejak.command.organization.Examples.CENTRE_REGISTERED;
import static id.jejak.command.organization.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.organization.LiftOrganizationSuspension;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationSuspended;
import id.jejak.messages.organization.OrganizationSuspensionLifted;
import id.jejak.messages.organization.SuspendOrganization;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class SuspendOrganizationTest {
  private final DeciderSpec<OrganizationCommand, Organization, OrganizationEvent, OrganizationFacts>
      organization = DeciderSpec.of(new OrganizationDecider());

  private static final SuspendOrganization SUSPEND =
      new SuspendOrganization(CENTRE, day(3, 1), "audit");
  private static final OrganizationSuspended SUSPENDED =
      new OrganizationSuspended(CENTRE, day(3, 1), "audit");
  private static final OrganizationSuspensionLifted LIFTED =
      new OrganizationSuspensionLifted(CENTRE, day(3, 21));

  @Test
  void an_organisation_is_suspended_and_reinstated() {
    organization.given(CENTRE_REGISTERED).when(SUSPEND).then(SUSPENDED);
    organization
        .given(CENTRE_REGISTERED, SUSPENDED)
        .when(new LiftOrganizationSuspension(CENTRE, day(3, 21)))
        .then(LIFTED);
  }

  @Test
  void suspending_the_same_again_changes_nothing() {
    organization.given(CENTRE_REGISTERED, SUSPENDED).when(SUSPEND).thenNothing();
  }

  @Test
  void a_suspension_is_not_rewritten() {
    organization
        .given(CENTRE_REGISTERED, SUSPENDED)
        .when(new SuspendOrganization(CENTRE, day(3, 2), "audit"))
        .thenRefused(new IllegalTransition(CENTRE.value(), "SUSPENDED"));
  }

  @Test
  void a_suspension_is_not_lifted_before_it_began() {
    organization
        .given(CENTRE_REGISTERED, SUSPENDED)
        .when(new LiftOrganizationSuspension(CENTRE, day(2, 28)))
        .thenRefused(new IllegalTransition(CENTRE.value(), "SUSPENDED"));
  }
}

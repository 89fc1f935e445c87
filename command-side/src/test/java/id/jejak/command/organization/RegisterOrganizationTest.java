package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.OFFICE;
import static id.jejak.command.organization.Examples.REGISTERED;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.RegionCode;
import org.junit.jupiter.api.Test;

class RegisterOrganizationTest {
  private final DeciderSpec<OrganizationCommand, Organization, OrganizationEvent, OrganizationFacts>
      organization = DeciderSpec.of(new OrganizationDecider());

  private static RegisterOrganization register(String name) {
    return new RegisterOrganization(
        OFFICE, OrganizationKind.LABOUR_OFFICE, name, new RegionCode("16.07"));
  }

  @Test
  void an_organisation_is_registered() {
    organization.given().when(register("Disnakertrans Banyuasin")).then(REGISTERED);
  }

  @Test
  void registering_the_same_organisation_again_changes_nothing() {
    organization.given(REGISTERED).when(register("Disnakertrans Banyuasin")).thenNothing();
  }

  @Test
  void another_organisation_cannot_take_its_identifier() {
    organization
        .given(REGISTERED)
        .when(register("BLK Banyuasin"))
        .thenRefused(new AlreadyExists(OFFICE.value()));
  }
}

package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.HEAD;
import static id.jejak.command.organization.Examples.OFFICE;
import static id.jejak.command.organization.Examples.SITI;
import static id.jejak.command.organization.Examples.YEAR;
import static id.jejak.command.organization.Examples.appoint;
import static id.jejak.command.organization.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.messages.organization.EndOfficeHolder;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.shared.RegionCode;
import org.junit.jupiter.api.Test;

class OrganizationLifecycleTest {
  private enum Name {
    UNKNOWN,
    REGISTERED
  }

  private static Name name(Organization is) {
    return is.registered() == null ? Name.UNKNOWN : Name.REGISTERED;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(DeciderSpec.of(new OrganizationDecider()), OrganizationLifecycleTest::name)
        .asking(
            new RegisterOrganization(
                OFFICE,
                OrganizationKind.LABOUR_OFFICE,
                "Disnakertrans Banyuasin",
                new RegionCode("16.07")),
            appoint(SITI, false, YEAR),
            new EndOfficeHolder(OFFICE, HEAD, SITI, day(6, 1)))
        .approve();
  }
}

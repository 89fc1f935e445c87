package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.CENTRE;
import static id.jejak.command.organization.Examples.HEAD;
import static id.jejak.command.organization.Examples.OFFICE;
import static id.jejak.command.organization.Examples.REGISTERED;
import static id.jejak.command.organization.Examples.SCHEME;
import static id.jejak.command.organization.Examples.SITI;
import static id.jejak.command.organization.Examples.YEAR;
import static id.jejak.command.organization.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Personal;
import id.jejak.messages.organization.Accreditation;
import id.jejak.messages.organization.AppointOfficeHolder;
import id.jejak.messages.organization.CentreStatus;
import id.jejak.messages.organization.EndCapability;
import id.jejak.messages.organization.EndOfficeHolder;
import id.jejak.messages.organization.LiftOrganizationSuspension;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.PlaceOrganization;
import id.jejak.messages.organization.RecordCapability;
import id.jejak.messages.organization.RecordCentreStatus;
import id.jejak.messages.organization.RegisterOrganization;
import id.jejak.messages.organization.SuspendOrganization;
import id.jejak.messages.shared.RegionCode;
import org.junit.jupiter.api.Test;

class OrganizationLifecycleTest {
  private enum Name {
    UNKNOWN,
    REGISTERED,
    SUSPENDED
  }

  private static Name name(Organization is) {
    return is.registered() == null
        ? Name.UNKNOWN
        : is.suspended() == null ? Name.REGISTERED : Name.SUSPENDED;
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            DeciderSpec.of(new OrganizationDecider()).where(OFFICE, REGISTERED),
            OrganizationLifecycleTest::name)
        .asking(
            new RegisterOrganization(
                CENTRE, OrganizationKind.TRAINING_CENTRE, "BLK Banyuasin", new RegionCode("16.07")),
            new PlaceOrganization(CENTRE, OFFICE, day(1, 2)),
            new AppointOfficeHolder(
                CENTRE, HEAD, SITI, Personal.of(SITI, "Siti Rahayu"), false, YEAR),
            new EndOfficeHolder(CENTRE, HEAD, SITI, day(6, 1)),
            new SuspendOrganization(CENTRE, day(3, 1), "audit"),
            new LiftOrganizationSuspension(CENTRE, day(3, 21)),
            new RecordCapability(CENTRE, SCHEME, YEAR),
            new EndCapability(CENTRE, SCHEME, day(6, 1)),
            new RecordCentreStatus(
                CENTRE, CentreStatus.UPTD, Accreditation.B, day(1, 2), "SK 12/2023"))
        .approve();
  }
}

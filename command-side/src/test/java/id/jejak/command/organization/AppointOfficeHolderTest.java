package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.BUDI;
import static id.jejak.command.organization.Examples.HEAD;
import static id.jejak.command.organization.Examples.OFFICE;
import static id.jejak.command.organization.Examples.REGISTERED;
import static id.jejak.command.organization.Examples.SITI;
import static id.jejak.command.organization.Examples.SITI_HEADS;
import static id.jejak.command.organization.Examples.YEAR;
import static id.jejak.command.organization.Examples.appoint;
import static id.jejak.command.organization.Examples.day;
import static id.jejak.command.organization.Examples.heads;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import org.junit.jupiter.api.Test;

class AppointOfficeHolderTest {
  private final DeciderSpec<OrganizationCommand, Organization, OrganizationEvent, OrganizationFacts>
      organization = DeciderSpec.of(new OrganizationDecider());

  @Test
  void somebody_is_appointed_to_an_office() {
    organization.given(REGISTERED).when(appoint(SITI, false, YEAR)).then(SITI_HEADS);
  }

  @Test
  void an_acting_holder_is_appointed_like_any_other() {
    organization.given(REGISTERED).when(appoint(BUDI, true, YEAR)).then(heads(BUDI, true, YEAR));
  }

  @Test
  void appointing_twice_changes_nothing() {
    organization.given(REGISTERED, SITI_HEADS).when(appoint(SITI, false, YEAR)).thenNothing();
  }

  @Test
  void nobody_holds_the_same_office_twice_on_the_same_days() {
    organization
        .given(REGISTERED, SITI_HEADS)
        .when(appoint(SITI, true, new Period(day(12, 31), day(12, 31))))
        .thenRefused(new AlreadyExists(OFFICE.value()));
  }

  @Test
  void who_left_can_be_appointed_again_from_that_day() {
    var again = new Period(day(6, 1), day(12, 31));
    organization
        .given(
            REGISTERED,
            SITI_HEADS,
            new OfficeHolderEnded(OFFICE, HEAD, SITI, YEAR.from(), day(6, 1)))
        .when(appoint(SITI, true, again))
        .then(heads(SITI, true, again));
  }

  @Test
  void an_organisation_that_is_not_registered_appoints_nobody() {
    organization.given().when(appoint(SITI, false, YEAR)).thenRefused(new NotFound(OFFICE.value()));
  }
}

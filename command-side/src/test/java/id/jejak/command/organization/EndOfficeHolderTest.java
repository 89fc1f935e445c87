package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.BUDI;
import static id.jejak.command.organization.Examples.HEAD;
import static id.jejak.command.organization.Examples.OFFICE;
import static id.jejak.command.organization.Examples.REGISTERED;
import static id.jejak.command.organization.Examples.SITI;
import static id.jejak.command.organization.Examples.SITI_HEADS;
import static id.jejak.command.organization.Examples.YEAR;
import static id.jejak.command.organization.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.organization.EndOfficeHolder;
import id.jejak.messages.organization.OfficeHolderEnded;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EndOfficeHolderTest {
  private final DeciderSpec<OrganizationCommand, Organization, OrganizationEvent, OrganizationFacts>
      organization = DeciderSpec.of(new OrganizationDecider());

  private static EndOfficeHolder end(PersonId who, LocalDate on) {
    return new EndOfficeHolder(OFFICE, HEAD, who, on);
  }

  @Test
  void a_holder_leaves_the_office_before_the_term_is_over() {
    organization
        .given(REGISTERED, SITI_HEADS)
        .when(end(SITI, day(6, 1)))
        .then(new OfficeHolderEnded(OFFICE, HEAD, SITI, YEAR.from(), day(6, 1)));
  }

  @Test
  void leaving_twice_on_the_same_day_changes_nothing() {
    organization
        .given(
            REGISTERED,
            SITI_HEADS,
            new OfficeHolderEnded(OFFICE, HEAD, SITI, YEAR.from(), day(6, 1)))
        .when(end(SITI, day(6, 1)))
        .thenNothing();
  }

  @Test
  void who_left_cannot_leave_again_later() {
    organization
        .given(
            REGISTERED,
            SITI_HEADS,
            new OfficeHolderEnded(OFFICE, HEAD, SITI, YEAR.from(), day(6, 1)))
        .when(end(SITI, day(7, 1)))
        .thenRefused(new IllegalTransition(OFFICE.value(), "NOT_IN_OFFICE"));
  }

  @Test
  void who_does_not_hold_the_office_cannot_leave_it() {
    organization
        .given(REGISTERED, SITI_HEADS)
        .when(end(BUDI, day(6, 1)))
        .thenRefused(new IllegalTransition(OFFICE.value(), "NOT_IN_OFFICE"));
  }

  @Test
  void nobody_leaves_an_organisation_that_is_not_registered() {
    organization.given().when(end(SITI, day(6, 1))).thenRefused(new NotFound(OFFICE.value()));
  }
}

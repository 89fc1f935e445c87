package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.CENTRE;
import static id.jejak.command.organization.Examples.CENTRE_REGISTERED;
import static id.jejak.command.organization.Examples.OFFICE;
import static id.jejak.command.organization.Examples.REGISTERED;
import static id.jejak.command.organization.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.organization.OrganizationKind;
import id.jejak.messages.organization.OrganizationPlaced;
import id.jejak.messages.organization.OrganizationRegistered;
import id.jejak.messages.organization.ParentNotAbove;
import id.jejak.messages.organization.PlaceOrganization;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.RegionCode;
import org.junit.jupiter.api.Test;

class PlaceOrganizationTest {
  private static final OrganizationId PROVINCE = new OrganizationId("org-disnaker-sumsel");
  private static final OrganizationId BODY = new OrganizationId("org-lsp-blk");

  private final DeciderSpec<OrganizationCommand, Organization, OrganizationEvent, OrganizationFacts>
      organization = DeciderSpec.of(new OrganizationDecider());

  private static OrganizationRegistered registered(
      OrganizationId id, OrganizationKind kind, String seat) {
    return new OrganizationRegistered(id, kind, id.value(), new RegionCode(seat));
  }

  @Test
  void a_regencys_office_stands_under_its_provinces() {
    organization
        .given(REGISTERED)
        .where(PROVINCE, registered(PROVINCE, OrganizationKind.LABOUR_OFFICE, "16"))
        .when(new PlaceOrganization(OFFICE, PROVINCE, day(1, 2)))
        .then(new OrganizationPlaced(OFFICE, PROVINCE, day(1, 2)));
  }

  @Test
  void an_office_never_stands_under_another_provinces_office_nor_under_itself() {
    var elsewhere = new PlaceOrganization(OFFICE, PROVINCE, day(1, 2));
    organization
        .given(REGISTERED)
        .where(PROVINCE, registered(PROVINCE, OrganizationKind.LABOUR_OFFICE, "63"))
        .when(elsewhere)
        .thenRefused(new ParentNotAbove(OFFICE, PROVINCE));
    organization
        .given(REGISTERED)
        .where(OFFICE, REGISTERED)
        .when(new PlaceOrganization(OFFICE, OFFICE, day(1, 2)))
        .thenRefused(new ParentNotAbove(OFFICE, OFFICE));
  }

  @Test
  void a_body_stands_under_the_centre_that_founded_it_and_not_the_other_way_round() {
    var body = registered(BODY, OrganizationKind.CERTIFICATION_BODY, "16.07");
    organization
        .given(body)
        .where(CENTRE, CENTRE_REGISTERED)
        .when(new PlaceOrganization(BODY, CENTRE, day(1, 2)))
        .then(new OrganizationPlaced(BODY, CENTRE, day(1, 2)));
    organization
        .given(CENTRE_REGISTERED)
        .where(BODY, body)
        .when(new PlaceOrganization(CENTRE, BODY, day(1, 2)))
        .thenRefused(new ParentNotAbove(CENTRE, BODY));
  }

  @Test
  void placing_it_there_again_changes_nothing() {
    organization
        .given(CENTRE_REGISTERED, new OrganizationPlaced(CENTRE, OFFICE, day(1, 2)))
        .where(OFFICE, REGISTERED)
        .when(new PlaceOrganization(CENTRE, OFFICE, day(1, 2)))
        .thenNothing();
  }

  @Test
  void an_unknown_parent_is_not_found() {
    organization
        .given(CENTRE_REGISTERED)
        .when(new PlaceOrganization(CENTRE, OFFICE, day(1, 2)))
        .thenRefused(new NotFound(OFFICE.value()));
  }
}

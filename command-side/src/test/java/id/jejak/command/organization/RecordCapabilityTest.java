package id.jejak.command.organization;

import static id.jejak.command.organization.Examples.CENTRE;
import static id.jejak.command.organization.Examples.CENTRE_REGISTERED;
import static id.jejak.command.organization.Examples.OFFICE;
import static id.jejak.command.organization.Examples.REGISTERED;
import static id.jejak.command.organization.Examples.SCHEME;
import static id.jejak.command.organization.Examples.YEAR;
import static id.jejak.command.organization.Examples.day;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.organization.Accreditation;
import id.jejak.messages.organization.CapabilityEnded;
import id.jejak.messages.organization.CapabilityRecorded;
import id.jejak.messages.organization.CentreStatus;
import id.jejak.messages.organization.CentreStatusRecorded;
import id.jejak.messages.organization.EndCapability;
import id.jejak.messages.organization.OrganizationCommand;
import id.jejak.messages.organization.OrganizationEvent;
import id.jejak.messages.organization.RecordCapability;
import id.jejak.messages.organization.RecordCentreStatus;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

/// What a provider can teach, and the status of a training centre.
class RecordCapabilityTest {
  private final DeciderSpec<OrganizationCommand, Organization, OrganizationEvent, OrganizationFacts>
      organization = DeciderSpec.of(new OrganizationDecider());

  private static final RecordCapability RECORD = new RecordCapability(CENTRE, SCHEME, YEAR);
  private static final CapabilityRecorded RECORDED = new CapabilityRecorded(CENTRE, SCHEME, YEAR);

  @Test
  void a_centre_can_teach_a_scheme_until_it_cannot() {
    organization.given(CENTRE_REGISTERED).when(RECORD).then(RECORDED);
    organization
        .given(CENTRE_REGISTERED, RECORDED)
        .when(new EndCapability(CENTRE, SCHEME, day(6, 1)))
        .then(new CapabilityEnded(CENTRE, SCHEME, day(6, 1)));
  }

  @Test
  void an_office_teaches_nothing_and_has_no_grade() {
    organization
        .given(REGISTERED)
        .when(new RecordCapability(OFFICE, SCHEME, YEAR))
        .thenRefused(new IllegalTransition(OFFICE.value(), "LABOUR_OFFICE"));
    organization
        .given(REGISTERED)
        .when(
            new RecordCentreStatus(
                OFFICE, CentreStatus.UPTD, Accreditation.B, day(1, 2), "SK 12/2023"))
        .thenRefused(new IllegalTransition(OFFICE.value(), "LABOUR_OFFICE"));
  }

  @Test
  void recording_the_same_again_changes_nothing() {
    organization.given(CENTRE_REGISTERED, RECORDED).when(RECORD).thenNothing();
  }

  @Test
  void what_is_not_taught_need_not_end() {
    organization
        .given(CENTRE_REGISTERED)
        .when(new EndCapability(CENTRE, SCHEME, day(6, 1)))
        .thenNothing();
  }

  @Test
  void the_status_of_a_centre_is_raised() {
    var raised =
        new CentreStatusRecorded(
            CENTRE, CentreStatus.UPTP, Accreditation.A, day(6, 1), "SK 99/2023");
    organization
        .given(
            CENTRE_REGISTERED,
            new CentreStatusRecorded(
                CENTRE, CentreStatus.UPTD, Accreditation.B, day(1, 2), "SK 12/2023"))
        .when(
            new RecordCentreStatus(
                CENTRE, CentreStatus.UPTP, Accreditation.A, day(6, 1), "SK 99/2023"))
        .then(raised);
  }
}

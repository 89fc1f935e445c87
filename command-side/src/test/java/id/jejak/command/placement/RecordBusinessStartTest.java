package id.jejak.command.placement;

import static id.jejak.command.placement.Example.KNOWN;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PROGRAM;
import static id.jejak.command.placement.Example.START;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonMerged;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessCommand;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessEvidence;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessRef;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.BusinessSupported;
import id.jejak.messages.placement.CheckBusiness;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.placement.SupportBusiness;
import id.jejak.messages.program.ProgramTrack;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordBusinessStartTest {
  static final BusinessId BUSINESS = new BusinessId("biz-1");
  static final BusinessRef REF =
      new BusinessRef(BUSINESS, PERSON, PROGRAM, ProgramTrack.ENTREPRENEURSHIP);
  static final RecordBusinessStart RECORD = of("workshop");
  static final BusinessStarted RECORDED =
      new BusinessStarted(REF, "workshop", Set.of(BusinessEvidence.REGISTRATION), START);
  static final OrganizationId OFFICE = new OrganizationId("org-cooperatives");

  static RecordBusinessStart of(String field) {
    return new RecordBusinessStart(REF, field, Set.of(BusinessEvidence.REGISTRATION), START);
  }

  static DeciderSpec<BusinessCommand, Business, BusinessEvent, BusinessFacts> business() {
    return DeciderSpec.of(new BusinessDecider()).where(PERSON, KNOWN);
  }

  @Test
  void somebody_starts_a_business() {
    business().when(RECORD).then(RECORDED);
  }

  @Test
  void a_start_is_shown_by_evidence() {
    assertThatThrownBy(() -> new RecordBusinessStart(REF, "workshop", Set.of(), START))
        .hasMessage("the start of a business is shown by evidence");
  }

  @Test
  void recording_it_twice_changes_nothing() {
    business().given(RECORDED).when(RECORD).thenNothing();
  }

  @Test
  void another_business_cannot_take_its_place() {
    business().given(RECORDED).when(of("bakery")).thenRefused(new AlreadyExists(BUSINESS.value()));
  }

  @Test
  void nobody_unknown_starts_a_business() {
    business().where(PERSON).when(RECORD).thenRefused(new NotFound(PERSON.value()));
  }

  @Test
  void who_was_merged_starts_one_as_who_stands() {
    business()
        .held("person", PERSON.value(), "per-2")
        .when(RECORD)
        .thenRefused(new PersonMerged(PERSON, new PersonId("per-2")));
  }

  @Test
  void a_partner_office_helps() {
    business()
        .given(RECORDED)
        .when(new SupportBusiness(BUSINESS, OFFICE, "LOAN", START.plusDays(20)))
        .then(new BusinessSupported(REF, OFFICE, "LOAN", START.plusDays(20)));
  }

  @Test
  void after_a_year_it_is_looked_at_again() {
    business()
        .given(RECORDED)
        .when(new CheckBusiness(BUSINESS, 12, true, START.plusYears(1)))
        .then(new BusinessChecked(REF, 12, true, START.plusYears(1)));
  }

  @Test
  void what_never_started_is_not_there() {
    business()
        .when(new CheckBusiness(BUSINESS, 12, true, START))
        .thenRefused(new NotFound(BUSINESS.value()));
  }
}

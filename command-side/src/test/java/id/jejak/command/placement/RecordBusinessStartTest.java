package id.jejak.command.placement;

import static id.jejak.command.placement.Example.KNOWN;
import static id.jejak.command.placement.Example.PERSON;
import static id.jejak.command.placement.Example.PROGRAM;
import static id.jejak.command.placement.Example.START;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.placement.BusinessCommand;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessId;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.RecordBusinessStart;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class RecordBusinessStartTest {
  static final BusinessId BUSINESS = new BusinessId("biz-1");
  static final RecordBusinessStart RECORD = of("workshop");
  static final BusinessStarted RECORDED =
      new BusinessStarted(BUSINESS, PERSON, PROGRAM, "workshop", START);

  static RecordBusinessStart of(String field) {
    return new RecordBusinessStart(BUSINESS, PERSON, PROGRAM, field, START);
  }

  static DeciderSpec<BusinessCommand, Business, BusinessEvent, Known> business() {
    return DeciderSpec.of(new BusinessDecider()).where(PERSON, KNOWN);
  }

  @Test
  void somebody_starts_a_business() {
    business().when(RECORD).then(RECORDED);
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
}

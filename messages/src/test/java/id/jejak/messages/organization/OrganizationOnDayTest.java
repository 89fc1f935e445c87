package id.jejak.messages.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Personal;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.shared.Streams;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OrganizationOnDayTest {
  private static final OrganizationId BLK = new OrganizationId("org-blk");
  private static final OrganizationId OFFICE = new OrganizationId("org-office");
  private static final PersonId SITI = new PersonId("per-siti");
  private static final SchemeId OTO = new SchemeId("sch-oto");
  private static final OrganizationRegistered REGISTERED =
      new OrganizationRegistered(
          BLK, OrganizationKind.TRAINING_CENTRE, "BLK Banyuasin", new RegionCode("16.07"));

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static OrganizationOnDay on(LocalDate day, OrganizationEvent... events) {
    return OrganizationOnDay.of(BLK, day, Streams.of(BLK, events));
  }

  private static OfficeHolderAppointed heads(LocalDate from, LocalDate to) {
    return new OfficeHolderAppointed(
        BLK, "Kepala", SITI, Personal.of(SITI, "Siti"), true, new Period(from, to));
  }

  @Test
  void it_is_active_once_registered_and_while_it_is_not_suspended() {
    var suspended = new OrganizationSuspended(BLK, day(3, 1), "audit");
    var lifted = new OrganizationSuspensionLifted(BLK, day(3, 21));
    assertThat(on(day(2, 1)).objection()).isEqualTo(new OrganizationNotActive(BLK, day(2, 1)));
    assertThat(on(day(2, 1), REGISTERED, suspended).objection()).isNull();
    assertThat(on(day(3, 1), REGISTERED, suspended, lifted).objection()).isNotNull();
    assertThat(on(day(3, 21), REGISTERED, suspended, lifted).objection()).isNull();
  }

  @Test
  void it_stands_where_it_was_placed_by_that_day() {
    var placed = new OrganizationPlaced(BLK, OFFICE, day(2, 1));
    assertThat(on(day(1, 31), REGISTERED, placed).parent()).isNull();
    assertThat(on(day(2, 1), REGISTERED, placed).parent()).isEqualTo(OFFICE);
  }

  @Test
  void it_teaches_what_it_can() {
    var can = new CapabilityRecorded(BLK, OTO, new Period(day(1, 1), day(12, 31)));
    var ended = new CapabilityEnded(BLK, OTO, day(6, 1));
    assertThat(on(day(5, 31), REGISTERED, can, ended).objectionToTeaching(OTO)).isNull();
    assertThat(on(day(6, 1), REGISTERED, can, ended).objectionToTeaching(OTO))
        .isInstanceOf(ProviderNotCapable.class);
  }

  @Test
  void the_end_of_one_term_does_not_end_the_next() {
    var events =
        new OrganizationEvent[] {
          REGISTERED,
          heads(day(1, 1), day(3, 31)),
          heads(day(4, 1), day(12, 31)),
          new OfficeHolderEnded(BLK, "Kepala", SITI, day(1, 1), day(2, 1))
        };
    assertThat(on(day(1, 31), events).isHeldBy("Kepala", SITI)).isTrue();
    assertThat(on(day(2, 1), events).isHeldBy("Kepala", SITI)).isFalse();
    assertThat(on(day(4, 1), events).isHeldBy("Kepala", SITI)).isTrue();
  }
}

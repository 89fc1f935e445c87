package id.jejak.messages.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementOnDayTest {
  private static final AgreementId PKS = new AgreementId("agr-pks");
  private static final OrganizationId OFFICE = new OrganizationId("org-office");
  private static final OrganizationId BLK = new OrganizationId("org-blk");
  private static final SchemeId OTO = new SchemeId("sch-oto");
  private static final SchemeId LAS = new SchemeId("sch-las");
  private static final AgreementDrafted DRAFTED = drafted(AgreementKind.PKS, Set.of(OTO));
  private static final AgreementSigned SIGNED = new AgreementSigned(PKS, day(1, 9), List.of());

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2023, month, day);
  }

  private static AgreementTerms terms(Set<SchemeId> schemes, LocalDate to) {
    return new AgreementTerms(schemes, "Pelatihan", new Period(day(1, 1), to), 160, null);
  }

  private static AgreementDrafted drafted(AgreementKind kind, Set<SchemeId> schemes) {
    return new AgreementDrafted(PKS, kind, List.of(OFFICE, BLK), terms(schemes, day(12, 31)));
  }

  private static AgreementOnDay on(LocalDate day, AgreementEvent... events) {
    return AgreementOnDay.of(PKS, day, Streams.of(PKS, events));
  }

  @Test
  void it_is_in_force_from_the_day_it_is_signed_to_the_end_of_its_term() {
    assertThat(on(day(1, 8), DRAFTED, SIGNED).inForce()).isFalse();
    assertThat(on(day(1, 9), DRAFTED, SIGNED).inForce()).isTrue();
    assertThat(on(day(12, 31), DRAFTED, SIGNED).bound()).containsExactlyInAnyOrder(OFFICE, BLK);
    assertThat(on(LocalDate.of(2024, 1, 1), DRAFTED, SIGNED).bound()).isEmpty();
  }

  @Test
  void it_covers_the_schemes_that_it_names() {
    assertThat(on(day(2, 1), DRAFTED, SIGNED).objectionTo(OTO)).isNull();
    assertThat(on(day(2, 1), DRAFTED, SIGNED).objectionTo(LAS))
        .isEqualTo(new NoAgreementInForce(PKS, day(2, 1)));
  }

  @Test
  void an_amendment_holds_from_its_day_and_not_before() {
    var longer =
        new AgreementAmended(
            PKS, terms(Set.of(OTO, LAS), LocalDate.of(2024, 6, 30)), day(6, 1), List.of());
    assertThat(on(day(5, 31), DRAFTED, SIGNED, longer).objectionTo(LAS)).isNotNull();
    assertThat(on(day(6, 1), DRAFTED, SIGNED, longer).objectionTo(LAS)).isNull();
    assertThat(on(LocalDate.of(2024, 6, 30), DRAFTED, SIGNED, longer).inForce()).isTrue();
  }

  @Test
  void a_terminated_agreement_binds_nobody_from_that_day_on() {
    var over = new AgreementTerminated(PKS, day(6, 1), "sepakat");
    assertThat(on(day(5, 31), DRAFTED, SIGNED, over).inForce()).isTrue();
    assertThat(on(day(6, 1), DRAFTED, SIGNED, over).inForce()).isFalse();
  }

  @Test
  void that_it_expired_changes_no_day_before() {
    var expired = new AgreementExpired(PKS, List.of(OFFICE, BLK), LocalDate.of(2024, 1, 1));
    assertThat(on(day(12, 31), DRAFTED, SIGNED, expired).objection()).isNull();
  }

  @Test
  void only_an_implementing_agreement_lets_money_be_spent() {
    var umbrella = drafted(AgreementKind.MOU, Set.of());
    assertThat(on(day(2, 1), umbrella, SIGNED).objectionToSpending())
        .isEqualTo(new MouAuthorisesNothing(PKS));
    assertThat(on(day(2, 1), umbrella, SIGNED).objectionTo(LAS)).isNull();
    assertThat(on(day(2, 1), DRAFTED, SIGNED).objectionToSpending()).isNull();
  }

  @Test
  void what_was_never_drafted_is_not_in_force() {
    assertThat(on(day(2, 1)).kind()).isNull();
    assertThat(on(day(2, 1)).objection()).isEqualTo(new NoAgreementInForce(PKS, day(2, 1)));
  }
}

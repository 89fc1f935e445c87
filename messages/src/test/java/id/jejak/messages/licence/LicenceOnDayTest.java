package id.jejak.messages.licence;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.Streams;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LicenceOnDayTest {
  private static final OrganizationId LSP = new OrganizationId("org-lsp");
  private static final LicenceId LICENCE = LicenceId.of(LSP);
  private static final SchemeId OTO = new SchemeId("sch-oto");
  private static final SchemeId LAS = new SchemeId("sch-las");
  private static final LspLicenceGranted GRANTED =
      new LspLicenceGranted(
          LICENCE,
          LSP,
          LspType.P2,
          "BNSP-LSP-0001-ID",
          Set.of(OTO),
          new Period(day("2020-01-01"), day("2022-12-31")));
  private static final LspLicenceRenewed RENEWED =
      new LspLicenceRenewed(
          LICENCE,
          LSP,
          "BNSP-LSP-0001-ID",
          Set.of(LAS),
          new Period(day("2023-02-01"), day("2026-01-31")));
  private static final LspLicenceExpired EXPIRED =
      new LspLicenceExpired(LICENCE, LSP, day("2023-01-01"));

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static LicenceOnDay on(String day, LicenceEvent... events) {
    return LicenceOnDay.of(LSP, day(day), Streams.of(LICENCE, events));
  }

  @Test
  void a_renewal_holds_for_its_own_time_with_its_own_scope() {
    assertThat(on("2022-12-31", GRANTED, RENEWED).objectionTo(OTO)).isNull();
    assertThat(on("2023-02-01", GRANTED, RENEWED).objectionTo(LAS)).isNull();
    assertThat(on("2023-02-01", GRANTED, RENEWED).objectionTo(OTO))
        .isEqualTo(new SchemeOutOfScope(LSP, OTO, day("2023-02-01")));
    assertThat(on("2023-02-01", GRANTED, RENEWED).type()).isEqualTo(LspType.P2);
  }

  @Test
  void between_the_end_and_the_renewal_there_is_no_licence() {
    assertThat(on("2023-01-15", GRANTED, EXPIRED, RENEWED).objectionTo(OTO))
        .isEqualTo(new LspNotLicensed(LSP, day("2023-01-15")));
    assertThat(on("2023-02-01", GRANTED, RENEWED, EXPIRED).objectionTo(LAS)).isNull();
  }

  @Test
  void a_suspension_lasts_from_its_day_to_the_day_it_is_lifted() {
    var suspended = new LspSuspended(LICENCE, LSP, day("2022-03-01"), "audit");
    var lifted = new LspSuspensionLifted(LICENCE, LSP, day("2022-03-21"));
    assertThat(on("2022-02-28", GRANTED, suspended, lifted).objectionTo(OTO)).isNull();
    assertThat(on("2022-03-20", GRANTED, suspended, lifted).objectionTo(OTO))
        .isEqualTo(new LspNotLicensed(LSP, day("2022-03-20")));
    assertThat(on("2022-03-21", GRANTED, suspended, lifted).objectionTo(OTO)).isNull();
  }

  @Test
  void a_withdrawal_learnt_late_holds_from_its_day() {
    var withdrawn = new LspLicenceWithdrawn(LICENCE, LSP, day("2022-06-01"), "fraud");
    assertThat(on("2022-05-31", GRANTED, withdrawn).objectionTo(OTO)).isNull();
    assertThat(on("2022-06-01", GRANTED, withdrawn).objectionTo(OTO)).isNotNull();
  }
}

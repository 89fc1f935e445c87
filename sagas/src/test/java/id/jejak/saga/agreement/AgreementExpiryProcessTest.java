package id.jejak.saga.agreement;

import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.agreement.AgreementAmended;
import id.jejak.messages.agreement.AgreementDrafted;
import id.jejak.messages.agreement.AgreementExpired;
import id.jejak.messages.agreement.AgreementExpiring;
import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.agreement.AgreementKind;
import id.jejak.messages.agreement.AgreementSigned;
import id.jejak.messages.agreement.AgreementTerminated;
import id.jejak.messages.agreement.AgreementTerms;
import id.jejak.messages.agreement.ExpireAgreement;
import id.jejak.messages.agreement.RemindOfAgreementExpiry;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AgreementExpiryProcessTest {
  private static final AgreementId PKS = new AgreementId("agr-pks");
  private static final OrganizationId OFFICE = new OrganizationId("org-DINAS");
  private static final AgreementDrafted DRAFTED =
      new AgreementDrafted(PKS, AgreementKind.PKS, List.of(OFFICE, LSP), until("2023-12-31"));
  private static final AgreementSigned SIGNED =
      new AgreementSigned(PKS, day("2023-01-03"), List.of());
  private static final AgreementAmended PROLONGED =
      new AgreementAmended(PKS, until("2024-06-30"), day("2023-01-03"), List.of());
  private static final AgreementTerminated TERMINATED =
      new AgreementTerminated(PKS, day("2023-06-01"), "BREACH");
  private static final AgreementExpired EXPIRED =
      new AgreementExpired(PKS, List.of(OFFICE, LSP), day("2024-01-01"));
  private static final Send EXPIRE = new Send("expire", new ExpireAgreement(PKS));

  private static AgreementTerms until(String to) {
    return new AgreementTerms(
        Set.of(SCHEME.scheme()), "Sertifikasi", new Period(day("2023-01-01"), day(to)), 0, null);
  }

  private static final AgreementExpiring EXPIRING =
      new AgreementExpiring(PKS, List.of(OFFICE, LSP), 90, day("2023-12-31"));

  private static Send tell(OrganizationId party) {
    return new Send(
        "tell-90:" + party,
        RequestNotification.to(
            party,
            Template.AGREEMENT_EXPIRING,
            Map.of("agreement", PKS.value(), "day", "2023-12-31"),
            PKS.value(),
            "2023-12-31",
            "90"));
  }

  private static ProcessSpec<?> expiry() {
    return ProcessSpec.of(new AgreementExpiryProcess(), PKS.value());
  }

  private static Send remind(int days) {
    return new Send("remind-" + days, new RemindOfAgreementExpiry(PKS, days));
  }

  @Test
  void the_parties_are_reminded_twice_and_then_the_agreement_expires() {
    expiry()
        .given(DRAFTED)
        .when(SIGNED)
        .firesAt("remind-90", "2023-10-02T00:00")
        .firesAt("remind-30", "2023-12-01T00:00")
        .firesAt("expire", "2024-01-01T00:00")
        .fires("remind-90")
        .then(remind(90))
        .when(EXPIRING)
        .then(tell(OFFICE), tell(LSP))
        .fires("remind-30")
        .then(remind(30))
        .fires("expire")
        .then(EXPIRE)
        .when(EXPIRED)
        .over();
  }

  @Test
  void a_draft_does_not_expire() {
    expiry().when(DRAFTED).awaits();
  }

  @Test
  void a_longer_term_is_reminded_of_anew() {
    expiry()
        .given(DRAFTED, SIGNED)
        .fires("remind-90")
        .on("2023-11-15")
        .when(PROLONGED)
        .firesAt("remind-90", "2024-04-01T00:00")
        .firesAt("remind-30", "2024-05-31T00:00")
        .firesAt("expire", "2024-07-01T00:00");
  }

  @Test
  void nobody_is_reminded_of_what_is_nearer_than_the_reminder() {
    expiry()
        .given(DRAFTED)
        .on("2023-11-15")
        .when(SIGNED)
        .awaits("remind-30", "expire")
        .firesAt("remind-30", "2023-12-01T00:00");
  }

  @Test
  void prolonged_in_the_last_moment_it_does_not_expire() {
    expiry()
        .given(DRAFTED, SIGNED)
        .fires("expire")
        .refused("expire", "ILLEGAL_TRANSITION", "SIGNED")
        .thenNothing()
        .when(PROLONGED)
        .awaits("remind-90", "remind-30", "expire");
  }

  @Test
  void a_terminated_agreement_is_over() {
    expiry().given(DRAFTED, SIGNED).when(TERMINATED).awaits().over();
  }

  @Test
  void an_unexpected_refusal_parks_it() {
    expiry().given(DRAFTED, SIGNED).fires("expire").refused("expire", "OTHER").parked("OTHER");
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new AgreementExpiryProcess(), PKS.value(), is -> is.to() == null ? "NEW" : "DRAFTED")
        .walking(DRAFTED, SIGNED, PROLONGED, EXPIRING, TERMINATED, EXPIRED)
        .livingWith(
            "remind-90 ILLEGAL_TRANSITION TERMINATED",
            "remind-30 ILLEGAL_TRANSITION TERMINATED",
            "remind-90 ILLEGAL_TRANSITION EXPIRED",
            "remind-30 ILLEGAL_TRANSITION EXPIRED",
            "expire ILLEGAL_TRANSITION TERMINATED",
            "expire ILLEGAL_TRANSITION SIGNED")
        .approve();
  }
}

package id.jejak.saga.certification;

import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;
import static id.jejak.saga.certification.SampleCertificate.CERTIFICATE;
import static id.jejak.saga.certification.SampleCertificate.ISSUED;
import static id.jejak.saga.certification.SampleCertificate.OF;
import static id.jejak.saga.certification.SampleCertificate.OTHER;
import static id.jejak.saga.certification.SampleCertificate.issued;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Period;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HolderProcessTest {
  private static final CertificateExpiring EXPIRING = new CertificateExpiring(OF, 90);
  private static final RenewalInvited INVITED = new RenewalInvited(OF, day("2026-04-01"));
  private static final ExternalCertificateRecorded EXTERNAL =
      new ExternalCertificateRecorded(
          OF,
          new Issuer(Issuer.Kind.POLICE, "Polda"),
          "SKEP/1",
          new Period(day("2020-02-01"), day("2023-02-01")),
          Verification.ORIGINAL_SEEN);

  private static ProcessSpec<?> holder() {
    return ProcessSpec.of(new HolderProcess(), CERTIFICATE.value());
  }

  private static Send renew(String when, String day) {
    return new Send(
        "renew:" + when,
        RequestNotification.to(
            SITI.person(),
            Template.RENEWAL_INVITATION,
            Map.of("certificate", CERTIFICATE.value(), "day", day),
            CERTIFICATE.value(),
            when));
  }

  @Test
  void the_holder_is_told_that_the_certificate_is_there() {
    holder()
        .when(ISSUED)
        .then(
            new Send(
                "ready",
                RequestNotification.to(
                    SITI.person(),
                    Template.CERTIFICATE_READY,
                    Map.of("certificate", CERTIFICATE.value()),
                    CERTIFICATE.value())));
  }

  @Test
  void who_gets_another_one_after_a_mistake_gives_the_first_one_back() {
    holder()
        .when(issued(OTHER, new Correction("PERSON_DATA", null)))
        .then(
            new Send(
                "ready",
                RequestNotification.to(
                    SITI.person(),
                    Template.CERTIFICATE_REISSUED,
                    Map.of("certificate", CERTIFICATE.value(), "previous", OTHER.value()),
                    CERTIFICATE.value())));
  }

  @Test
  void each_reminder_reaches_the_holder() {
    holder().given(ISSUED).when(EXPIRING).then(renew("90", "2026-03-20"));
  }

  @Test
  void so_does_an_invitation_also_for_what_was_issued_elsewhere_and_is_over() {
    holder().when(EXTERNAL).thenNothing();
    holder().given(EXTERNAL).when(INVITED).then(renew("2026-04-01", "2023-02-01"));
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(
            new HolderProcess(),
            CERTIFICATE.value(),
            is -> is.validTo() == null ? "UNKNOWN" : "HELD")
        .walking(ISSUED, EXTERNAL, EXPIRING, INVITED)
        .approve();
  }
}

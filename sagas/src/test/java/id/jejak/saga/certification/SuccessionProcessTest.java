package id.jejak.saga.certification;

import static id.jejak.saga.certification.SampleCertificate.CERTIFICATE;
import static id.jejak.saga.certification.SampleCertificate.ISSUED;
import static id.jejak.saga.certification.SampleCertificate.OTHER;
import static id.jejak.saga.certification.SampleCertificate.issued;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.RenewCertificate;
import id.jejak.messages.certification.SupersedeCertificate;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class SuccessionProcessTest {
  private static final CertificateIssued RENEWAL = issued(OTHER, null);
  private static final CertificateIssued RIGHT = issued(OTHER, new Correction("PERSON_DATA", null));

  private static ProcessSpec<?> succession() {
    return ProcessSpec.of(new SuccessionProcess(), OTHER.value());
  }

  @Test
  void the_old_one_is_told_of_its_renewal() {
    succession()
        .when(RENEWAL)
        .then(new Send("renew", new RenewCertificate(OTHER, CERTIFICATE)))
        .goesOn();
  }

  @Test
  void the_wrong_one_is_told_of_the_right_one() {
    succession()
        .when(RIGHT)
        .then(new Send("supersede", new SupersedeCertificate(OTHER, CERTIFICATE)));
  }

  @Test
  void a_first_certificate_follows_none() {
    assertThat(new SuccessionProcess().keyOf(ISSUED)).isNull();
  }

  @Test
  void withdrawn_meanwhile_it_stays_so() {
    succession().given(RENEWAL).refused("renew", "ILLEGAL_TRANSITION", "WITHDRAWN").thenNothing();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new SuccessionProcess(), OTHER.value(), _ -> "WATCHED")
        .walking("CertificateIssued, a renewal", RENEWAL)
        .walking("CertificateIssued, a correction", RIGHT)
        .livingWith("renew ILLEGAL_TRANSITION", "supersede ILLEGAL_TRANSITION")
        .approve();
  }
}

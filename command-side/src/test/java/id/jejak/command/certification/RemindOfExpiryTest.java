package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;

import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

class RemindOfExpiryTest {
  static final RemindOfExpiry REMIND = new RemindOfExpiry(CERTIFICATE, 90);
  static final CertificateExpiring REMINDER = new CertificateExpiring(REF, 90);

  @Test
  void the_holder_is_reminded() {
    certificate().given(ISSUED).when(REMIND).then(REMINDER);
    certificate().given(ISSUED, SUSPENDED).when(REMIND).then(REMINDER);
  }

  @Test
  void the_same_reminder_is_given_once() {
    certificate().given(ISSUED, REMINDER).when(REMIND).thenNothing();
    certificate()
        .given(ISSUED, REMINDER)
        .when(new RemindOfExpiry(CERTIFICATE, 30))
        .then(new CertificateExpiring(REF, 30));
  }

  @Test
  void what_is_over_needs_no_reminder() {
    certificate()
        .given(ISSUED, WITHDRAWN)
        .when(REMIND)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "WITHDRAWN"));
  }

  @Test
  void what_was_never_issued_does_not_expire() {
    certificate().when(REMIND).thenRefused(new NotFound(CERTIFICATE.value()));
  }
}

package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.REINSTATED;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.certificate;

import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SuspendCertificateTest {
  static final SuspendCertificate SUSPEND =
      new SuspendCertificate(CERTIFICATE, LocalDate.of(2023, 12, 1), "complaint", null);

  @Test
  void an_active_certificate_is_suspended() {
    certificate().given(ISSUED).when(SUSPEND).then(SUSPENDED);
  }

  @Test
  void suspending_twice_changes_nothing() {
    certificate().given(ISSUED, SUSPENDED).when(SUSPEND).thenNothing();
  }

  @Test
  void a_reinstated_certificate_can_be_suspended_again() {
    certificate().given(ISSUED, SUSPENDED, REINSTATED).when(SUSPEND).then(SUSPENDED);
  }

  @Test
  void what_was_never_issued_cannot_be_suspended() {
    certificate().when(SUSPEND).thenRefused(new NotFound(CERTIFICATE.value()));
  }

  @Test
  void what_has_expired_cannot_be_suspended() {
    certificate()
        .given(ISSUED, EXPIRED)
        .when(SUSPEND)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "EXPIRED"));
  }
}

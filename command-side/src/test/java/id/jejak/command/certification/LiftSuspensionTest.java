package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.REINSTATED;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;

import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.shared.IllegalTransition;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LiftSuspensionTest {
  static final LiftSuspension LIFT =
      new LiftSuspension(CERTIFICATE, LocalDate.of(2023, 12, 1), "unfounded", null);

  @Test
  void a_suspended_certificate_is_reinstated() {
    certificate().given(ISSUED, SUSPENDED).when(LIFT).then(REINSTATED);
  }

  @Test
  void what_is_active_stays_active() {
    certificate().given(ISSUED, SUSPENDED, REINSTATED).when(LIFT).thenNothing();
  }

  @Test
  void withdrawn_never_revives() {
    certificate()
        .given(ISSUED, SUSPENDED, WITHDRAWN)
        .when(LIFT)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "WITHDRAWN"));
  }

  @Test
  void expired_never_revives() {
    certificate()
        .given(ISSUED, SUSPENDED, EXPIRED)
        .when(LIFT)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "EXPIRED"));
  }
}

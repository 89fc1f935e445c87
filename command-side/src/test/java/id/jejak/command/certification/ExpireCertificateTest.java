package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.LAST_DAY;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.on;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class ExpireCertificateTest {
  static final ExpireCertificate EXPIRE = new ExpireCertificate(CERTIFICATE);

  @Test
  void a_certificate_expires_when_its_last_day_ends() {
    certificate()
        .by(DeciderSpec.at("2026-11-06T17:00:00Z", "process:renewal"))
        .given(ISSUED)
        .when(EXPIRE)
        .then(EXPIRED);
  }

  @Test
  void it_does_not_expire_earlier() {
    certificate()
        .by(on(LAST_DAY.minusDays(1)))
        .given(ISSUED)
        .when(EXPIRE)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "ACTIVE"));
  }

  @Test
  void a_suspended_certificate_expires_too() {
    certificate().by(on(LAST_DAY)).given(ISSUED, SUSPENDED).when(EXPIRE).then(EXPIRED);
  }

  @Test
  void the_scheme_is_open_to_the_person_again() {
    certificate()
        .by(on(LAST_DAY))
        .given(ISSUED)
        .when(EXPIRE)
        .thenClaims(
            new Claim.Release("active-certificate", "per-1|sch-oto-1", CERTIFICATE.value()));
  }

  @Test
  void expiring_twice_changes_nothing() {
    certificate().given(ISSUED, EXPIRED).when(EXPIRE).thenNothing();
  }

  @Test
  void withdrawn_stays_withdrawn() {
    certificate()
        .by(on(LAST_DAY))
        .given(ISSUED, WITHDRAWN)
        .when(EXPIRE)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "WITHDRAWN"));
  }
}

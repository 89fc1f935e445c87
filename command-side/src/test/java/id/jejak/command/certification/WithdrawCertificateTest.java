package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;

import id.jejak.kernel.Claim;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class WithdrawCertificateTest {
  static final WithdrawCertificate WITHDRAW =
      new WithdrawCertificate(CERTIFICATE, WITHDRAWN.effectiveFrom(), "fraud", null);

  @Test
  void an_active_or_suspended_certificate_is_withdrawn() {
    certificate().given(ISSUED).when(WITHDRAW).then(WITHDRAWN);
    certificate().given(ISSUED, SUSPENDED).when(WITHDRAW).then(WITHDRAWN);
  }

  @Test
  void the_scheme_is_open_to_the_person_again() {
    certificate()
        .given(ISSUED)
        .when(WITHDRAW)
        .thenClaims(
            new Claim.Release("active-certificate", "per-1|sch-oto-1", CERTIFICATE.value()));
  }

  @Test
  void withdrawing_twice_changes_nothing() {
    certificate().given(ISSUED, WITHDRAWN).when(WITHDRAW).thenNothing();
  }

  @Test
  void what_has_expired_is_not_withdrawn() {
    certificate()
        .given(ISSUED, EXPIRED)
        .when(WITHDRAW)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "EXPIRED"));
  }
}

package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.LAST_DAY;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.RENEWAL;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;

import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.InviteToRenew;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import org.junit.jupiter.api.Test;

/// S0.8
class InviteToRenewTest {
  static final InviteToRenew INVITE = new InviteToRenew(CERTIFICATE, LAST_DAY);
  private static final RenewalInvited INVITED = new RenewalInvited(REF, LAST_DAY);

  @Test
  void the_holder_is_invited_before_and_after_the_last_day() {
    certificate().given(ISSUED).when(INVITE).then(INVITED);
    certificate().given(ISSUED, EXPIRED).when(INVITE).then(INVITED);
  }

  @Test
  void once_a_day() {
    certificate().given(ISSUED, INVITED).when(INVITE).thenNothing();
    certificate()
        .given(ISSUED, INVITED)
        .when(new InviteToRenew(CERTIFICATE, LAST_DAY.plusDays(30)))
        .then(new RenewalInvited(REF, LAST_DAY.plusDays(30)));
  }

  @Test
  void who_has_renewed_already_needs_no_invitation() {
    certificate()
        .given(ISSUED, new CertificateRenewed(REF, RENEWAL))
        .when(INVITE)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "RENEWED"));
  }

  @Test
  void what_was_withdrawn_is_not_renewed() {
    certificate()
        .given(ISSUED, WITHDRAWN)
        .when(INVITE)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "WITHDRAWN"));
  }

  @Test
  void nobody_holds_what_was_never_issued() {
    certificate().when(INVITE).thenRefused(new NotFound(CERTIFICATE.value()));
  }
}

package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CASE;
import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.EXPIRED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.REQUESTED;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.WITHDRAWN;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.decidedCase;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Claim;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.RequestWithdrawal;
import id.jejak.messages.certification.WithdrawCertificate;
import id.jejak.messages.shared.FourEyes;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

class WithdrawCertificateTest {
  static final WithdrawCertificate WITHDRAW =
      new WithdrawCertificate(CERTIFICATE, WITHDRAWN.effectiveFrom(), "fraud", null);
  static final RequestWithdrawal REQUEST =
      new RequestWithdrawal(CERTIFICATE, WITHDRAWN.effectiveFrom(), "fraud");

  @Test
  void one_asks_for_it_and_another_approves() {
    certificate()
        .by(DeciderSpec.at("2023-11-06T03:00:00Z", "usr-director"))
        .given(ISSUED)
        .when(REQUEST)
        .then(REQUESTED);
    certificate().given(ISSUED, REQUESTED).when(WITHDRAW).then(WITHDRAWN);
    certificate().given(ISSUED, SUSPENDED, REQUESTED).when(WITHDRAW).then(WITHDRAWN);
  }

  @Test
  void asking_twice_changes_nothing() {
    certificate().given(ISSUED, REQUESTED).when(REQUEST).thenNothing();
  }

  @Test
  void nobody_withdraws_alone() {
    var alone = new FourEyes(CERTIFICATE.value());
    certificate().given(ISSUED).when(WITHDRAW).thenRefused(alone);
    certificate()
        .by(DeciderSpec.at("2023-11-06T03:00:00Z", "usr-director"))
        .given(ISSUED, REQUESTED)
        .when(WITHDRAW)
        .thenRefused(alone);
  }

  @Test
  void what_is_approved_is_what_was_asked_for() {
    certificate()
        .given(ISSUED, REQUESTED)
        .when(new WithdrawCertificate(CERTIFICATE, DECIDED, "fraud", null))
        .thenRefused(new FourEyes(CERTIFICATE.value()));
  }

  @Test
  void a_case_has_two_pairs_of_eyes_already() {
    var byCase = new WithdrawCertificate(CERTIFICATE, WITHDRAWN.effectiveFrom(), "fraud", CASE);
    certificate()
        .where(CASE, decidedCase(CaseOutcome.WITHDRAW))
        .given(ISSUED, SUSPENDED)
        .when(byCase)
        .then(new CertificateWithdrawn(REF, WITHDRAWN.effectiveFrom(), "fraud", CASE));
    certificate()
        .where(CASE, decidedCase(CaseOutcome.REINSTATE))
        .given(ISSUED, SUSPENDED)
        .when(byCase)
        .thenRefused(new FourEyes(CERTIFICATE.value()));
  }

  @Test
  void the_scheme_is_open_to_the_person_again() {
    certificate()
        .given(ISSUED, REQUESTED)
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

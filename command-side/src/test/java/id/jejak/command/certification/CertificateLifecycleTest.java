package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.LAST_DAY;
import static id.jejak.command.certification.Example.PLENARY;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.on;

import id.jejak.command.Lifecycle;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import org.junit.jupiter.api.Test;

class CertificateLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            certificate().by(on(LAST_DAY)),
            is -> is instanceof Certificate.Held held ? held.status() : is)
        .asking(
            new IssueCertificate(CERTIFICATE, REF, PLENARY, DECIDED),
            new RemindOfExpiry(CERTIFICATE, 90),
            new ExpireCertificate(CERTIFICATE),
            new SuspendCertificate(CERTIFICATE, "complaint"),
            new LiftSuspension(CERTIFICATE, "unfounded"),
            new WithdrawCertificate(CERTIFICATE, LAST_DAY, "fraud"))
        .asking(on(DECIDED), new ExpireCertificate(CERTIFICATE))
        .approve();
  }
}

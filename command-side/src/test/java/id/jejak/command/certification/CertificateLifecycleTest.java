package id.jejak.command.certification;

import static id.jejak.command.certification.Example.ASSESSMENT;
import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.LAST_DAY;
import static id.jejak.command.certification.Example.certificate;
import static id.jejak.command.certification.Example.on;

import id.jejak.command.Lifecycle;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.LiftSuspension;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.certification.SuspendCertificate;
import id.jejak.messages.certification.WithdrawCertificate;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateLifecycleTest {
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            certificate().by(on(LAST_DAY)),
            is -> is instanceof Certificate.Held held ? held.status() : is)
        .asking(
            new IssueCertificate(ASSESSMENT, DECIDED),
            new RemindOfExpiry(CERTIFICATE, 90),
            new ExpireCertificate(CERTIFICATE),
            new SuspendCertificate(CERTIFICATE, LocalDate.of(2023, 12, 1), "complaint", null),
            new LiftSuspension(CERTIFICATE, LocalDate.of(2023, 12, 1), "unfounded", null),
            new WithdrawCertificate(CERTIFICATE, LAST_DAY, "fraud", null))
        .asking(on(DECIDED), new ExpireCertificate(CERTIFICATE))
        .approve();
  }
}

package id.jejak.command.certification;

import static id.jejak.command.certification.Example.ASSESSMENT;
import static id.jejak.command.certification.Example.CASE;
import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.LAST_DAY;
import static id.jejak.command.certification.Example.LSP;
import static id.jejak.command.certification.Example.PERSON;
import static id.jejak.command.certification.Example.RENEWAL;
import static id.jejak.command.certification.Example.RIGHT;
import static id.jejak.command.certification.Example.SCHEME;
import static id.jejak.command.certification.Example.licence;
import static id.jejak.command.certification.Example.on;
import static id.jejak.command.certification.Example.successor;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.command.certification.Certificate.Held;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.ExpireCertificate;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.certification.RemindOfExpiry;
import id.jejak.messages.certification.RenewCertificate;
import id.jejak.messages.certification.SupersedeCertificate;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspSuspended;
import id.jejak.messages.licence.LspSuspensionLifted;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CertificateLifecycleTest {
  private static final LocalDate LATER = DECIDED.plusDays(5);

  /// The body is suspended for a few days after the decision.
  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            PaperTest.world()
                .by(on(LAST_DAY))
                .where(
                    LicenceId.of(LSP),
                    licence(Set.of(SCHEME)),
                    new LspSuspended(LicenceId.of(LSP), LSP, LATER, "audit"),
                    new LspSuspensionLifted(LicenceId.of(LSP), LSP, LATER.plusDays(1)))
                .where(PERSON, PeopleExample.registered(PERSON))
                .where(RENEWAL, successor(RENEWAL, null))
                .where(RIGHT, successor(RIGHT, new Correction("MISPRINT", CASE))),
            is -> is instanceof Held held ? held.status() : is)
        .asking(
            new IssueCertificate(ASSESSMENT, DECIDED),
            new IssueCertificate(ASSESSMENT, LATER),
            new RenewCertificate(CERTIFICATE, RENEWAL),
            new SupersedeCertificate(CERTIFICATE, RIGHT),
            PaperTest.AGAIN,
            PaperTest.PRINT,
            PaperTest.DELIVER,
            new RemindOfExpiry(CERTIFICATE, 90),
            InviteToRenewTest.INVITE,
            new ExpireCertificate(CERTIFICATE),
            SuspendCertificateTest.SUSPEND,
            LiftSuspensionTest.LIFT,
            WithdrawCertificateTest.WITHDRAW)
        .asking(
            DeciderSpec.at("2023-11-06T03:00:00Z", "usr-director"), WithdrawCertificateTest.REQUEST)
        .asking(on(DECIDED), new ExpireCertificate(CERTIFICATE))
        .asking(
            ImportExternalCertificateTest.bring(
                ImportExternalCertificateTest.POLICE,
                "SKEP/123",
                ImportExternalCertificateTest.GOOD),
            ReissueAfterCorrectionTest.BY_CASE)
        .approve();
  }
}

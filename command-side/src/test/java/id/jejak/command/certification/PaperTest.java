package id.jejak.command.certification;

import static id.jejak.command.certification.Example.CERTIFICATE;
import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.REF;
import static id.jejak.command.certification.Example.SUSPENDED;
import static id.jejak.command.certification.Example.certificate;

import id.jejak.command.DeciderSpec;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoUsed;
import id.jejak.messages.certification.CertificateCommand;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.DeliverCertificate;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.IssueDuplicate;
import id.jejak.messages.certification.PrintCertificate;
import id.jejak.messages.shared.IllegalTransition;
import org.junit.jupiter.api.Test;

/// The paper: printed on the form set aside for it, delivered, and once more when it was lost.
class PaperTest {
  static final BlankoNumber FORM = new BlankoNumber("A-001");
  static final BlankoNumber OTHER = new BlankoNumber("A-002");
  static final PrintCertificate PRINT = new PrintCertificate(CERTIFICATE, 0, FORM);
  static final CertificatePrinted PRINTED = new CertificatePrinted(REF, 0, FORM);
  static final DeliverCertificate DELIVER = new DeliverCertificate(CERTIFICATE, 0, DECIDED);
  static final CertificateDelivered DELIVERED = new CertificateDelivered(REF, 0, DECIDED);
  static final IssueDuplicate AGAIN = new IssueDuplicate(CERTIFICATE, 1, "LOST");
  static final DuplicateIssued DUPLICATE = new DuplicateIssued(REF, 1, "LOST");

  static DeciderSpec<CertificateCommand, Certificate, CertificateEvent, CertificateFacts> world() {
    return certificate()
        .held("blanko-for", CERTIFICATE + "|0", FORM.number())
        .held("blanko-for", CERTIFICATE + "|1", OTHER.number());
  }

  @Test
  void it_is_printed_on_the_form_that_was_set_aside() {
    world().given(ISSUED).when(PRINT).then(PRINTED);
    world().given(ISSUED, PRINTED).when(PRINT).thenNothing();
    world()
        .given(ISSUED)
        .when(new PrintCertificate(CERTIFICATE, 0, OTHER))
        .thenRefused(new BlankoUsed(OTHER));
  }

  @Test
  void what_is_not_in_force_is_not_printed() {
    world()
        .given(ISSUED, SUSPENDED)
        .when(PRINT)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "SUSPENDED"));
  }

  @Test
  void it_is_delivered_once_it_is_printed() {
    world().given(ISSUED, PRINTED).when(DELIVER).then(DELIVERED);
    world().given(ISSUED, PRINTED, DELIVERED).when(DELIVER).thenNothing();
    world()
        .given(ISSUED)
        .when(DELIVER)
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "ACTIVE"));
  }

  @Test
  void a_lost_paper_is_made_again_with_the_same_number() {
    world().given(ISSUED, PRINTED, DELIVERED).when(AGAIN).then(DUPLICATE);
    world().given(ISSUED, DUPLICATE).when(AGAIN).thenNothing();
    world()
        .given(ISSUED, DUPLICATE)
        .when(new PrintCertificate(CERTIFICATE, 1, OTHER))
        .then(new CertificatePrinted(REF, 1, OTHER));
    world()
        .given(ISSUED)
        .when(new IssueDuplicate(CERTIFICATE, 2, "LOST"))
        .thenRefused(new IllegalTransition(CERTIFICATE.value(), "ACTIVE"));
  }
}

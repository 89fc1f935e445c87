package id.jejak.saga.certification;

import static id.jejak.saga.Sample.LSP;
import static id.jejak.saga.certification.SampleCertificate.CERTIFICATE;
import static id.jejak.saga.certification.SampleCertificate.EXPIRED;
import static id.jejak.saga.certification.SampleCertificate.ISSUED;
import static id.jejak.saga.certification.SampleCertificate.OF;
import static id.jejak.saga.certification.SampleCertificate.SUPERSEDED;
import static id.jejak.saga.certification.SampleCertificate.WITHDRAWN;

import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.FreeBlanko;
import id.jejak.messages.certification.RegisterBlanko;
import id.jejak.saga.ProcessPage;
import id.jejak.saga.ProcessSpec;
import org.junit.jupiter.api.Test;

class BlankoProcessTest {
  private static final BlankoStockId STOCK = BlankoStockId.of(LSP);
  private static final BlankoRequested REQUESTED = new BlankoRequested(STOCK, LSP, "S-1", 50);
  private static final DuplicateIssued DUPLICATE = new DuplicateIssued(OF, 1, "LOST");

  private static ProcessSpec<?> blanko() {
    return ProcessSpec.of(new BlankoProcess(), LSP.value());
  }

  private static Send register(int copy) {
    return new Send("register:" + CERTIFICATE, new RegisterBlanko(STOCK, CERTIFICATE, copy));
  }

  @Test
  void a_body_that_keeps_a_stock_has_every_certificate_and_duplicate_registered() {
    blanko().given(REQUESTED).when(ISSUED).then(register(0));
    blanko().given(REQUESTED).when(DUPLICATE).then(register(1));
  }

  @Test
  void a_body_that_keeps_none_is_left_alone() {
    blanko().when(ISSUED).thenNothing();
  }

  @Test
  void what_is_over_gives_its_form_back() {
    var free = new Send("free:" + CERTIFICATE, new FreeBlanko(STOCK, CERTIFICATE));
    blanko().given(REQUESTED, ISSUED).when(WITHDRAWN).then(free);
    blanko().given(REQUESTED, ISSUED).when(SUPERSEDED).then(free);
    blanko().given(REQUESTED, ISSUED).when(EXPIRED).then(free);
  }

  @Test
  void a_certificate_that_is_over_already_is_not_registered() {
    blanko()
        .given(REQUESTED, ISSUED)
        .refused("register:" + CERTIFICATE, "ILLEGAL_TRANSITION", "WITHDRAWN")
        .thenNothing();
  }

  @Test
  void its_page_shows_what_it_does() {
    ProcessPage.of(new BlankoProcess(), LSP.value(), is -> is.kept() ? "STOCK_KEPT" : "NO_STOCK")
        .walking(REQUESTED, ISSUED, DUPLICATE, EXPIRED, WITHDRAWN, SUPERSEDED)
        .livingWith("register ILLEGAL_TRANSITION", "free ILLEGAL_TRANSITION")
        .approve();
  }
}

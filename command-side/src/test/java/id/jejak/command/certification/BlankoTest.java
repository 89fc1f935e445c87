package id.jejak.command.certification;

import static id.jejak.command.certification.Example.DECIDED;
import static id.jejak.command.certification.Example.ISSUED;
import static id.jejak.command.certification.Example.LSP;
import static id.jejak.command.certification.Example.PLENARY;
import static id.jejak.command.certification.Example.REF;

import id.jejak.command.DeciderSpec;
import id.jejak.command.Lifecycle;
import id.jejak.kernel.Claim;
import id.jejak.messages.certification.BlankoAssigned;
import id.jejak.messages.certification.BlankoAwaited;
import id.jejak.messages.certification.BlankoCommand;
import id.jejak.messages.certification.BlankoEvent;
import id.jejak.messages.certification.BlankoFreed;
import id.jejak.messages.certification.BlankoLost;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoReceived;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.BlankoSpoiled;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.BlankoUsed;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.FreeBlanko;
import id.jejak.messages.certification.ReceiveBlanko;
import id.jejak.messages.certification.RegisterBlanko;
import id.jejak.messages.certification.ReportBlankoLost;
import id.jejak.messages.certification.RequestBlanko;
import id.jejak.messages.certification.ReturnSpoiled;
import id.jejak.messages.certification.SpoilBlanko;
import id.jejak.messages.certification.SpoiledReturned;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlankoTest {
  static final BlankoStockId STOCK = BlankoStockId.of(LSP);
  static final BlankoNumber A = new BlankoNumber("A-001");
  static final BlankoNumber B = new BlankoNumber("A-002");
  static final BlankoNumber C = new BlankoNumber("A-003");
  static final CertificateId FIRST = new CertificateId("cert-a");
  static final CertificateId SECOND = new CertificateId("cert-b");
  static final CertificateId THIRD = new CertificateId("cert-c");
  static final BlankoRequested REQUESTED = new BlankoRequested(STOCK, LSP, "S-1", 2);
  static final BlankoReceived RECEIVED = new BlankoReceived(STOCK, LSP, "S-1", List.of(A, B));

  static DeciderSpec<BlankoCommand, BlankoStock, BlankoEvent, BlankoFacts> stock() {
    return DeciderSpec.of(new BlankoDecider())
        .where(FIRST, good(FIRST))
        .where(SECOND, good(SECOND))
        .where(THIRD, good(THIRD));
  }

  private static CertificateIssued good(CertificateId certificate) {
    return new CertificateIssued(
        REF.as(certificate),
        ISSUED.number(),
        ISSUED.registration(),
        ISSUED.validity(),
        PLENARY,
        12,
        null,
        null);
  }

  static RegisterBlanko register(CertificateId certificate) {
    return new RegisterBlanko(STOCK, certificate, 0);
  }

  static BlankoAwaited awaited(CertificateId certificate) {
    return new BlankoAwaited(STOCK, LSP, certificate, 0);
  }

  static BlankoAssigned given(BlankoNumber form, CertificateId certificate) {
    return new BlankoAssigned(STOCK, LSP, form, certificate, 0);
  }

  @Test
  void forms_are_asked_for_by_letter_and_come_as_answer_to_it() {
    stock().when(new RequestBlanko(STOCK, "S-1", 2)).then(REQUESTED);
    stock().given(REQUESTED).when(new RequestBlanko(STOCK, "S-1", 2)).thenNothing();
    stock()
        .given(REQUESTED)
        .when(new RequestBlanko(STOCK, "S-1", 9))
        .thenRefused(new AlreadyExists("S-1"));
    stock().given(REQUESTED).when(new ReceiveBlanko(STOCK, "S-1", List.of(A, B))).then(RECEIVED);
    stock().when(new ReceiveBlanko(STOCK, "S-9", List.of(A))).thenRefused(new NotFound("S-9"));
  }

  @Test
  void each_number_comes_once_nationwide_and_no_more_come_than_were_asked_for() {
    stock()
        .given(REQUESTED)
        .when(new ReceiveBlanko(STOCK, "S-1", List.of(A)))
        .thenClaims(new Claim.Take("blanko", "A-001", STOCK.value(), new BlankoUsed(A)));
    stock()
        .given(REQUESTED, new BlankoReceived(STOCK, LSP, "S-1", List.of(A)))
        .when(new ReceiveBlanko(STOCK, "S-1", List.of(A, B)))
        .thenRefused(new BlankoUsed(A));
    stock()
        .given(REQUESTED, RECEIVED)
        .when(new ReceiveBlanko(STOCK, "S-1", List.of(C)))
        .thenRefused(new IllegalTransition("S-1", "ANSWERED"));
  }

  @Test
  void a_certificate_gets_the_next_form() {
    stock().given(REQUESTED, RECEIVED).when(register(FIRST)).then(awaited(FIRST), given(A, FIRST));
    stock()
        .given(REQUESTED, RECEIVED)
        .when(register(FIRST))
        .thenClaims(new Claim.Take("blanko-for", FIRST + "|0", "A-001", new BlankoUsed(A)));
    stock()
        .given(REQUESTED, RECEIVED, awaited(FIRST), given(A, FIRST))
        .when(register(FIRST))
        .thenNothing();
  }

  @Test
  void in_a_shortage_certificates_wait_in_order_and_nobody_is_skipped() {
    stock()
        .given(REQUESTED, awaited(FIRST), awaited(SECOND), awaited(THIRD))
        .when(new ReceiveBlanko(STOCK, "S-1", List.of(A, B)))
        .then(RECEIVED, given(A, FIRST), given(B, SECOND));
    stock().given(REQUESTED, awaited(FIRST)).when(register(SECOND)).then(awaited(SECOND));
  }

  @Test
  void a_mishap_costs_nobody_the_place() {
    var spoiled = new BlankoSpoiled(STOCK, LSP, A, FIRST, 0, "BA-1");
    var spoil = new SpoilBlanko(STOCK, A, "BA-1");
    stock()
        .given(REQUESTED, RECEIVED, awaited(FIRST), given(A, FIRST))
        .when(spoil)
        .then(spoiled, given(B, FIRST));
    stock()
        .given(
            REQUESTED,
            RECEIVED,
            awaited(FIRST),
            given(A, FIRST),
            awaited(SECOND),
            given(B, SECOND),
            awaited(THIRD),
            spoiled,
            new SpoiledReturned(STOCK, LSP, "R-1", List.of(A)))
        .when(new ReceiveBlanko(STOCK, "R-1", List.of(C)))
        .then(new BlankoReceived(STOCK, LSP, "R-1", List.of(C)), given(C, FIRST));
    stock().given(REQUESTED, RECEIVED, spoiled).when(spoil).thenNothing();
  }

  @Test
  void spoiled_forms_go_back_and_come_again_one_for_one() {
    var spoiled = new BlankoSpoiled(STOCK, LSP, A, null, 0, "BA-1");
    var returned = new SpoiledReturned(STOCK, LSP, "R-1", List.of(A));
    var giveBack = new ReturnSpoiled(STOCK, "R-1", List.of(A));
    stock().given(REQUESTED, RECEIVED, spoiled).when(giveBack).then(returned);
    stock().given(REQUESTED, RECEIVED, spoiled, returned).when(giveBack).thenNothing();
    stock()
        .given(REQUESTED, RECEIVED)
        .when(giveBack)
        .thenRefused(new IllegalTransition("A-001", "FREE"));
    stock()
        .given(REQUESTED, RECEIVED, spoiled, returned)
        .when(new ReceiveBlanko(STOCK, "R-1", List.of(C, new BlankoNumber("A-004"))))
        .thenRefused(new IllegalTransition("R-1", "ANSWERED"));
  }

  @Test
  void a_delivered_paper_does_not_spoil() {
    stock()
        .where(
            FIRST,
            good(FIRST),
            new CertificatePrinted(REF.as(FIRST), 0, A),
            new CertificateDelivered(REF.as(FIRST), 0, DECIDED))
        .given(REQUESTED, RECEIVED, awaited(FIRST), given(A, FIRST))
        .when(new SpoilBlanko(STOCK, A, "BA-1"))
        .thenRefused(new IllegalTransition("A-001", "DELIVERED"));
  }

  @Test
  void a_lost_box_is_void_whether_it_was_on_the_way_or_in_the_stock() {
    var lose = new ReportBlankoLost(STOCK, "S-1", List.of(A, B), "BA-2");
    var lost = new BlankoLost(STOCK, LSP, "S-1", List.of(A, B), "BA-2");
    stock().given(REQUESTED).when(lose).then(lost);
    stock().given(REQUESTED, lost).when(lose).thenNothing();
    stock().given(REQUESTED, lost).when(new ReceiveBlanko(STOCK, "S-1", List.of(A))).thenNothing();
    stock().given(REQUESTED, RECEIVED, awaited(FIRST), given(A, FIRST)).when(lose).then(lost);
    stock()
        .given(
            REQUESTED,
            RECEIVED,
            awaited(FIRST),
            given(A, FIRST),
            lost,
            new BlankoRequested(STOCK, LSP, "S-2", 1))
        .when(new ReceiveBlanko(STOCK, "S-2", List.of(C)))
        .then(new BlankoReceived(STOCK, LSP, "S-2", List.of(C)), given(C, FIRST));
    stock()
        .given(REQUESTED, RECEIVED, lost, new BlankoRequested(STOCK, LSP, "S-2", 1))
        .when(new ReceiveBlanko(STOCK, "S-2", List.of(A)))
        .thenRefused(new BlankoUsed(A));
  }

  @Test
  void what_is_not_to_be_printed_any_more_makes_room() {
    var over = new CertificateExpired(REF.as(FIRST));
    var free = new FreeBlanko(STOCK, FIRST);
    stock()
        .where(FIRST, good(FIRST), over)
        .given(
            REQUESTED,
            new BlankoReceived(STOCK, LSP, "S-1", List.of(A)),
            awaited(FIRST),
            given(A, FIRST),
            awaited(SECOND))
        .when(free)
        .then(new BlankoFreed(STOCK, LSP, FIRST, 0, A), given(A, SECOND));
    stock()
        .where(FIRST, good(FIRST), over)
        .given(awaited(FIRST))
        .when(free)
        .then(new BlankoFreed(STOCK, LSP, FIRST, 0, null));
    stock().given(awaited(FIRST)).when(free).thenRefused(new IllegalTransition("cert-a", "ACTIVE"));
  }

  @Test
  void a_form_is_for_a_certificate_of_the_body() {
    stock().when(register(new CertificateId("cert-x"))).thenRefused(new NotFound("cert-x"));
    stock().when(new RegisterBlanko(STOCK, FIRST, 1)).thenRefused(new NotFound("cert-a"));
    stock()
        .where(FIRST, good(FIRST), new CertificateExpired(REF.as(FIRST)))
        .when(register(FIRST))
        .thenRefused(new IllegalTransition("cert-a", "EXPIRED"));
  }

  @Test
  void every_command_has_an_answer_in_every_state() {
    Lifecycle.of(
            stock()
                .where(
                    SECOND,
                    good(SECOND),
                    new CertificateSuspended(REF.as(SECOND), DECIDED, "complaint", null)),
            BlankoStock::level)
        .asking(
            new RequestBlanko(STOCK, "S-1", 2),
            new ReceiveBlanko(STOCK, "S-1", List.of(A)),
            new ReceiveBlanko(STOCK, "S-1", List.of(B)),
            register(FIRST),
            register(SECOND),
            new FreeBlanko(STOCK, SECOND),
            new SpoilBlanko(STOCK, A, "BA-1"),
            new ReturnSpoiled(STOCK, "R-1", List.of(A)),
            new ReportBlankoLost(STOCK, "S-1", List.of(B), "BA-2"))
        .approve();
  }
}

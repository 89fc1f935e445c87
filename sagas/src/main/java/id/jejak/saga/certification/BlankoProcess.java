package id.jejak.saga.certification;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.certification.BlankoRequested;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.FreeBlanko;
import id.jejak.messages.certification.RegisterBlanko;
import id.jejak.messages.organization.OrganizationId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Forms (S10): once a body keeps a stock of forms, which begins with its first request, every
/// certificate that it issues, and every duplicate, is registered for one; what is not to be
/// printed any more gives its form back. Earlier certificates are registered by hand.
///
/// No deadline: who waits is served by the stock, in order (F26).
final class BlankoProcess implements Process<BlankoProcess.State> {
  record State(BlankoStockId stock, boolean kept) {}

  @Override
  public String name() {
    return "blanko";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        BlankoRequested.class,
        CertificateIssued.class,
        DuplicateIssued.class,
        CertificateExpired.class,
        CertificateWithdrawn.class,
        CertificateSuperseded.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case BlankoRequested asked -> asked.lsp().value();
      case CertificateIssued issued -> body(issued);
      case DuplicateIssued copied -> body(copied);
      case CertificateExpired expired -> body(expired);
      case CertificateWithdrawn withdrawn -> body(withdrawn);
      case CertificateSuperseded superseded -> body(superseded);
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(BlankoStockId.of(new OrganizationId(key)), false);
  }

  private static @Nullable String body(CertificateEvent event) {
    var lsp = event.of().lsp();
    return lsp == null ? null : lsp.value();
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case BlankoRequested _ -> Reaction.to(new State(is.stock(), true));
      case CertificateEvent event when is.kept() -> Reaction.to(is, follow(is.stock(), event));
      // Over meanwhile; its event is on the way.
      case StepRefused no when no.overtaken() -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Send follow(BlankoStockId stock, CertificateEvent event) {
    CertificateId certificate = event.of().certificate();
    return switch (event) {
      case CertificateIssued _ ->
          new Send("register:" + certificate, new RegisterBlanko(stock, certificate, 0));
      case DuplicateIssued copied ->
          new Send(
              "register:" + certificate, new RegisterBlanko(stock, certificate, copied.copy()));
      default -> new Send("free:" + certificate, new FreeBlanko(stock, certificate));
    };
  }
}

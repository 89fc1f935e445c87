package id.jejak.command.venue;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.venue.FailTukVerification;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.TukCommand;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukId;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerified;
import id.jejak.messages.venue.VerifyTuk;

final class TukDecider implements Decider<TukCommand, Tuk, TukEvent, TukFacts> {
  @Override
  public Class<TukCommand> commands() {
    return TukCommand.class;
  }

  @Override
  public Class<TukEvent> events() {
    return TukEvent.class;
  }

  @Override
  public Tuk initial() {
    return Tuk.UNKNOWN;
  }

  @Override
  public Tuk evolve(Tuk is, TukEvent event) {
    return is.evolve(event);
  }

  @Override
  public TukFacts facts(TukCommand command, Tuk is, Provenance by, History history) {
    return new TukFacts();
  }

  @Override
  public Decision<TukEvent> decide(TukCommand command, Tuk is, TukFacts facts, Provenance by) {
    return switch (command) {
      case RegisterTuk asked -> register(asked, is);
      case VerifyTuk asked -> verify(asked, is);
      case FailTukVerification asked -> fail(asked, is);
    };
  }

  private static Decision<TukEvent> register(RegisterTuk asked, Tuk is) {
    var registered =
        new TukRegistered(
            asked.tuk(), asked.kind(), asked.host(), asked.district(), asked.capacity());
    if (is.registered() == null) {
      return accept(registered);
    }
    return registered.equals(is.registered())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.tuk().value()));
  }

  /// A later finding stands beside the earlier ones: a temporary venue is verified for each event.
  private static Decision<TukEvent> verify(VerifyTuk asked, Tuk is) {
    var verified = new TukVerified(asked.tuk(), asked.lsp(), asked.scheme(), asked.validity());
    return find(asked.lsp(), asked.scheme(), verified, asked.tuk(), is);
  }

  private static Decision<TukEvent> fail(FailTukVerification asked, Tuk is) {
    var failed =
        new TukVerificationFailed(
            asked.tuk(), asked.lsp(), asked.scheme(), asked.on(), asked.reason());
    return find(asked.lsp(), asked.scheme(), failed, asked.tuk(), is);
  }

  private static Decision<TukEvent> find(
      OrganizationId lsp, SchemeId scheme, TukEvent finding, TukId tuk, Tuk is) {
    if (is.registered() == null) {
      return refuse(new NotFound(tuk.value()));
    }
    return is.found(lsp, scheme, finding) ? alreadySo() : accept(finding);
  }
}

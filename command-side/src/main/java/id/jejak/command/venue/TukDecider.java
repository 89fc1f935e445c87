package id.jejak.command.venue;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.venue.Tuk.Subject;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.shared.Period;
import id.jejak.messages.venue.FailTukVerification;
import id.jejak.messages.venue.LapseTukVerification;
import id.jejak.messages.venue.RegisterTuk;
import id.jejak.messages.venue.TukCommand;
import id.jejak.messages.venue.TukEvent;
import id.jejak.messages.venue.TukRegistered;
import id.jejak.messages.venue.TukVerificationFailed;
import id.jejak.messages.venue.TukVerificationLapsed;
import id.jejak.messages.venue.TukVerified;
import id.jejak.messages.venue.VerifyTuk;
import java.time.ZoneOffset;
import java.util.Comparator;

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
    if (command instanceof RegisterTuk asked) {
      return register(asked, is);
    }
    if (is.registered() == null) {
      return refuse(new NotFound(command.tuk().value()));
    }
    return switch (command) {
      case RegisterTuk asked -> register(asked, is);
      case VerifyTuk asked -> verify(asked, is);
      case FailTukVerification asked -> fail(asked, is);
      case LapseTukVerification asked -> lapse(asked, is, by);
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
    return is.good(new Subject(asked.lsp(), asked.scheme())).contains(asked.validity())
        ? alreadySo()
        : accept(new TukVerified(asked.tuk(), asked.lsp(), asked.scheme(), asked.validity()));
  }

  private static Decision<TukEvent> fail(FailTukVerification asked, Tuk is) {
    var failed =
        new TukVerificationFailed(
            asked.tuk(), asked.lsp(), asked.scheme(), asked.on(), asked.reason());
    return is.found(new Subject(asked.lsp(), asked.scheme()), failed)
        ? alreadySo()
        : accept(failed);
  }

  /// Not while any verification is good or will be. Every office lies east of Greenwich, so the
  /// last day ends while that day lasts in UTC.
  private static Decision<TukEvent> lapse(LapseTukVerification asked, Tuk is, Provenance by) {
    return is.good(new Subject(asked.lsp(), asked.scheme())).stream()
        .map(Period::to)
        .max(Comparator.naturalOrder())
        .<Decision<TukEvent>>map(last ->
            by.day(ZoneOffset.UTC).isBefore(last)
                ? refuse(new IllegalTransition(asked.tuk().value(), "VERIFIED"))
                : accept(
                    new TukVerificationLapsed(
                        asked.tuk(), asked.lsp(), asked.scheme(), last.plusDays(1))))
        .orElseGet(Decision::alreadySo);
  }
}

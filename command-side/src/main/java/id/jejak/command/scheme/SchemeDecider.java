package id.jejak.command.scheme;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.SchemeCommand;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;

final class SchemeDecider implements Decider<SchemeCommand, Scheme, SchemeEvent, SchemeFacts> {
  @Override
  public Class<SchemeCommand> commands() {
    return SchemeCommand.class;
  }

  @Override
  public Class<SchemeEvent> events() {
    return SchemeEvent.class;
  }

  @Override
  public Scheme initial() {
    return Scheme.UNKNOWN;
  }

  @Override
  public Scheme evolve(Scheme is, SchemeEvent event) {
    return is.evolve(event);
  }

  @Override
  public SchemeFacts facts(SchemeCommand command, Scheme is, Provenance by, History history) {
    return new SchemeFacts();
  }

  @Override
  public Decision<SchemeEvent> decide(
      SchemeCommand command, Scheme is, SchemeFacts facts, Provenance by) {
    return switch (command) {
      case PublishScheme asked -> publish(asked, is);
      case PublishSchemeVersion asked -> publishVersion(asked, is);
    };
  }

  private static Decision<SchemeEvent> publish(PublishScheme asked, Scheme is) {
    var published = new SchemePublished(asked.scheme(), asked.name(), asked.terms());
    if (is.first() == null) {
      return accept(published);
    }
    return published.equals(is.first())
        ? alreadySo()
        : refuse(new AlreadyExists(asked.scheme().value()));
  }

  /// The command names no version: the next one is the scheme's to give. Asking again for what the
  /// latest version says gives none.
  private static Decision<SchemeEvent> publishVersion(PublishSchemeVersion asked, Scheme is) {
    if (is.first() == null) {
      return refuse(new NotFound(asked.scheme().value()));
    }
    return versionAs(asked, is.versions()).equals(is.latest())
        ? alreadySo()
        : accept(versionAs(asked, is.versions() + 1));
  }

  private static SchemeVersionPublished versionAs(PublishSchemeVersion asked, int version) {
    return new SchemeVersionPublished(
        new SchemeVersion(asked.scheme(), version),
        asked.terms(),
        asked.changes(),
        asked.transitionUntil());
  }
}

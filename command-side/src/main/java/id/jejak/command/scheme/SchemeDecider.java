package id.jejak.command.scheme;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.command.scheme.Scheme.Stage;
import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.scheme.DemandRecorded;
import id.jejak.messages.scheme.InstrumentValidated;
import id.jejak.messages.scheme.LinkOccupation;
import id.jejak.messages.scheme.OccupationLinked;
import id.jejak.messages.scheme.PublishScheme;
import id.jejak.messages.scheme.PublishSchemeVersion;
import id.jejak.messages.scheme.RecordDemand;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.SchemeCommand;
import id.jejak.messages.scheme.SchemeEvent;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionMismatch;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.ValidateInstrument;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.ZoneOffset;

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
    if (command instanceof PublishScheme asked) {
      return publish(asked, is);
    }
    if (is.first() == null) {
      return refuse(new NotFound(command.scheme().value()));
    }
    return switch (command) {
      case PublishScheme asked -> publish(asked, is);
      case PublishSchemeVersion asked -> publishVersion(asked, is);
      case RetireSchemeVersion asked -> retire(asked.version(), is, by);
      case ValidateInstrument asked -> validate(asked, is);
      case LinkOccupation asked -> link(asked, is);
      case RecordDemand asked -> demand(asked, is);
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
    return versionAs(asked, is.latest()).equals(is.versions().get(is.latest()))
        ? alreadySo()
        : accept(versionAs(asked, is.latest() + 1));
  }

  private static SchemeVersionPublished versionAs(PublishSchemeVersion asked, int version) {
    return new SchemeVersionPublished(
        new SchemeVersion(asked.scheme(), version),
        asked.terms(),
        asked.changes(),
        asked.transition());
  }

  /// A version is retired when the transition to the next one is over. Every office lies east of
  /// Greenwich, so the last day ends while that day lasts in UTC.
  private static Decision<SchemeEvent> retire(SchemeVersion version, Scheme is, Provenance by) {
    var next = is.versions().get(version.version() + 1);
    return switch (is.stage(version.version())) {
      case UNKNOWN -> refuse(new SchemeVersionMismatch(version, is.latest()));
      case RETIRED -> alreadySo();
      case PUBLISHED, RETIRING ->
          next == null || by.day(ZoneOffset.UTC).isBefore(next.transition().until())
              ? refuse(
                  new IllegalTransition(version.toString(), is.stage(version.version()).name()))
              : accept(
                  new SchemeVersionRetired(
                      version,
                      next.transition().until().plusDays(1),
                      next.transition().candidates()));
    };
  }

  /// What a version does not use as evidence is not validated for it.
  private static Decision<SchemeEvent> validate(ValidateInstrument asked, Scheme is) {
    var version = asked.version();
    var validated =
        new InstrumentValidated(
            version, asked.lsp(), asked.instrument(), asked.fit(), asked.on(), asked.record());
    if (is.instruments().contains(validated)) {
      return alreadySo();
    }
    var terms = is.terms(version.version());
    if (terms == null) {
      return refuse(new SchemeVersionMismatch(version, is.latest()));
    }
    if (is.stage(version.version()) == Stage.RETIRED) {
      return refuse(new IllegalTransition(version.toString(), Stage.RETIRED.name()));
    }
    return terms.methods().contains(asked.instrument())
        ? accept(validated)
        : refuse(new NotFound(asked.instrument().name()));
  }

  private static Decision<SchemeEvent> link(LinkOccupation asked, Scheme is) {
    var linked = new OccupationLinked(asked.scheme(), asked.kbji(), asked.title());
    return is.occupations().contains(linked) ? alreadySo() : accept(linked);
  }

  private static Decision<SchemeEvent> demand(RecordDemand asked, Scheme is) {
    var recorded =
        new DemandRecorded(
            asked.scheme(), asked.region(), asked.year(), asked.people(), asked.source());
    return is.demand().contains(recorded) ? alreadySo() : accept(recorded);
  }
}

package id.jejak.command.talent;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.kernel.WorkCalendar;
import id.jejak.messages.shared.AlreadyExists;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.AccessDenied;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.NoConsent;
import id.jejak.messages.talent.NotValid;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentCommand;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;
import id.jejak.messages.talent.TalentViewed;
import id.jejak.messages.talent.ViewTalent;
import java.util.Comparator;

/// Published with consent in force and a valid certificate (R34); hidden at any time; looked at by
/// companies that may, and never without a record of it (R35).
final class TalentDecider implements Decider<TalentCommand, Talent, TalentEvent, TalentFacts> {
  private final WorkCalendar calendar;

  TalentDecider(WorkCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public Class<TalentCommand> commands() {
    return TalentCommand.class;
  }

  @Override
  public Class<TalentEvent> events() {
    return TalentEvent.class;
  }

  @Override
  public Talent initial() {
    return new Talent.None();
  }

  @Override
  public Talent evolve(Talent state, TalentEvent event) {
    return state.evolve(event);
  }

  @Override
  public TalentFacts facts(TalentCommand command, Talent state, Provenance by, History history) {
    return switch (command) {
      case PublishTalent asked -> TalentFacts.of(asked, history);
      case HideTalent _ -> TalentFacts.NONE;
      case ViewTalent asked ->
          TalentFacts.mayLook(
              Access.has(asked.company(), asked.agreement(), by.day(calendar.zone()), history));
    };
  }

  @Override
  public Decision<TalentEvent> decide(
      TalentCommand command, Talent is, TalentFacts facts, Provenance by) {
    return switch (command) {
      case PublishTalent asked -> publish(asked, is, facts);
      case HideTalent asked -> hide(asked, is);
      case ViewTalent asked -> view(asked, is, facts);
    };
  }

  private static Decision<TalentEvent> publish(PublishTalent asked, Talent is, TalentFacts facts) {
    var district = facts.district();
    var held = facts.held();
    if (district == null || !asked.talent().equals(TalentId.of(asked.person()))) {
      return refuse(new NotFound(asked.person().value()));
    }
    if (!facts.consents()) {
      return refuse(new NoConsent(asked.person()));
    }
    if (held == null) {
      return refuse(new NotValid(asked.certificate()));
    }
    var published =
        new TalentPublished(
            asked.talent(),
            asked.person(),
            asked.certificate(),
            held.of().scheme(),
            held.validity(),
            district,
            facts.fields());
    return published.equals(is.shown().get(asked.certificate())) ? alreadySo() : accept(published);
  }

  private static Decision<TalentEvent> hide(HideTalent asked, Talent is) {
    return switch (is) {
      case Talent.None _ -> refuse(new NotFound(asked.talent().value()));
      case Talent.Published profile -> {
        var hidden =
            profile.shown().values().stream()
                .filter(one ->
                    asked.certificate() == null || asked.certificate().equals(one.certificate()))
                .sorted(Comparator.comparing(one -> one.certificate().value()))
                .map(one ->
                    new TalentHidden(
                        asked.talent(), one.person(), one.certificate(), asked.reason()))
                .toList();
        yield hidden.isEmpty() ? alreadySo() : accept(hidden);
      }
      case Talent.Hidden _ -> alreadySo();
    };
  }

  /// A company asks for fields that are published, or gets nothing (R35).
  private static Decision<TalentEvent> view(ViewTalent asked, Talent is, TalentFacts facts) {
    var earlier = is.views().get(asked.view());
    if (earlier != null) {
      return earlier.company().equals(asked.company()) && earlier.fields().equals(asked.fields())
          ? alreadySo()
          : refuse(new AlreadyExists(asked.view().value()));
    }
    if (!(is instanceof Talent.Published profile)) {
      return refuse(new NotFound(asked.talent().value()));
    }
    boolean published =
        profile.shown().values().stream().anyMatch(one -> one.fields().containsAll(asked.fields()));
    return facts.mayLook() && published
        ? accept(
            new TalentViewed(
                asked.talent(),
                profile.person(),
                asked.view(),
                asked.company(),
                asked.agreement(),
                asked.fields()))
        : refuse(new AccessDenied(asked.company()));
  }
}

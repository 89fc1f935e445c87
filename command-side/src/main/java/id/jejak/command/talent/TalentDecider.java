package id.jejak.command.talent;

import static id.jejak.kernel.Decision.accept;
import static id.jejak.kernel.Decision.alreadySo;
import static id.jejak.kernel.Decision.refuse;

import id.jejak.kernel.Decider;
import id.jejak.kernel.Decision;
import id.jejak.kernel.History;
import id.jejak.kernel.Provenance;
import id.jejak.messages.shared.NotFound;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.NoConsent;
import id.jejak.messages.talent.NotValid;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentCommand;
import id.jejak.messages.talent.TalentEvent;
import id.jejak.messages.talent.TalentHidden;
import id.jejak.messages.talent.TalentId;
import id.jejak.messages.talent.TalentPublished;

/// Published with consent in force and a valid certificate (R34); hidden at any time.
final class TalentDecider implements Decider<TalentCommand, Talent, TalentEvent, TalentFacts> {
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
    };
  }

  @Override
  public Decision<TalentEvent> decide(
      TalentCommand command, Talent is, TalentFacts facts, Provenance by) {
    return switch (command) {
      case PublishTalent asked -> publish(asked, is, facts);
      case HideTalent asked -> hide(asked, is);
    };
  }

  /// Publishing again with another certificate refreshes the profile.
  private static Decision<TalentEvent> publish(PublishTalent asked, Talent is, TalentFacts facts) {
    var district = facts.district();
    var scheme = facts.scheme();
    if (district == null || !asked.talent().equals(TalentId.of(asked.person()))) {
      return refuse(new NotFound(asked.person().value()));
    }
    if (!facts.consents()) {
      return refuse(new NoConsent(asked.person()));
    }
    if (scheme == null) {
      return refuse(new NotValid(asked.certificate()));
    }
    var published =
        new TalentPublished(asked.talent(), asked.person(), asked.certificate(), scheme, district);
    return is instanceof Talent.Published already && already.as().equals(published)
        ? alreadySo()
        : accept(published);
  }

  private static Decision<TalentEvent> hide(HideTalent asked, Talent is) {
    return switch (is) {
      case Talent.None _ -> refuse(new NotFound(asked.talent().value()));
      case Talent.Published shown ->
          accept(new TalentHidden(asked.talent(), shown.as().person(), asked.reason()));
      case Talent.Hidden _ -> alreadySo();
    };
  }
}

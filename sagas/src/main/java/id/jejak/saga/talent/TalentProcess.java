package id.jejak.saga.talent;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The talent directory (S18): shown is who agreed to be found (R34) and holds a valid certificate,
/// with the one that has been valid longest; who withdraws the consent, or loses the last valid
/// certificate, is hidden.
///
/// No deadline: it follows at once, well within the 3 x 24 hours of the law. It never ends, because
/// consent can be given again.
final class TalentProcess implements Process<TalentProcess.State> {
  /// What was asked of the directory is not remembered: it follows from consent and certificates.
  /// So an answer that comes late cannot make the process forget that somebody is shown.
  ///
  /// @param valid the certificates in force, in the order in which they became valid
  record State(PersonId person, boolean consented, List<CertificateId> valid) {
    State {
      valid = List.copyOf(valid);
    }

    @Nullable CertificateId shown() {
      return consented && !valid.isEmpty() ? valid.getFirst() : null;
    }

    State consenting(boolean now) {
      return new State(person, now, valid);
    }

    State with(CertificateId one) {
      if (valid.contains(one)) {
        return this;
      }
      var more = new ArrayList<>(valid);
      more.add(one);
      return new State(person, consented, more);
    }

    State without(CertificateId one) {
      return new State(
          person, consented, valid.stream().filter(other -> !other.equals(one)).toList());
    }
  }

  @Override
  public String name() {
    return "talent";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ConsentGiven.class,
        ConsentWithdrawn.class,
        CertificateIssued.class,
        CertificateSuspended.class,
        CertificateReinstated.class,
        CertificateWithdrawn.class,
        CertificateExpired.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ConsentGiven given when given.purpose() == ConsentPurpose.TALENT_POOL ->
          given.person().value();
      case ConsentWithdrawn withdrawn when withdrawn.purpose() == ConsentPurpose.TALENT_POOL ->
          withdrawn.person().value();
      case CertificateIssued issued -> issued.of().person().value();
      case CertificateSuspended suspended -> suspended.of().person().value();
      case CertificateReinstated reinstated -> reinstated.of().person().value();
      case CertificateWithdrawn withdrawn -> withdrawn.of().person().value();
      case CertificateExpired expired -> expired.of().person().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new PersonId(key), false, List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ConsentGiven _ -> follow(is, is.consenting(true), "");
      case ConsentWithdrawn _ -> follow(is, is.consenting(false), "CONSENT_WITHDRAWN");
      case CertificateIssued issued -> follow(is, is.with(issued.of().certificate()), "");
      case CertificateReinstated again -> follow(is, is.with(again.of().certificate()), "");
      case CertificateSuspended suspended ->
          follow(is, is.without(suspended.of().certificate()), "CERTIFICATE_SUSPENDED");
      case CertificateWithdrawn withdrawn ->
          follow(is, is.without(withdrawn.of().certificate()), "CERTIFICATE_WITHDRAWN");
      case CertificateExpired expired ->
          follow(is, is.without(expired.of().certificate()), "CERTIFICATE_EXPIRED");
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> follow(State was, State is, String whyHidden) {
    CertificateId before = was.shown();
    CertificateId now = is.shown();
    if (Objects.equals(before, now)) {
      return Reaction.to(is);
    }
    TalentId talent = TalentId.of(is.person());
    var acts = new ArrayList<Act>();
    if (before != null) {
      acts.add(new Send("hide", new HideTalent(talent, whyHidden)));
    }
    if (now != null) {
      acts.add(new Send("publish", new PublishTalent(talent, is.person(), now)));
    }
    return Reaction.to(is, acts);
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    return switch (no.step() + " " + no.code()) {
      // Consent or certificate ended meanwhile; that event is on the way, and the next that makes
      // publication possible asks again.
      case "publish NO_CONSENT", "publish NOT_VALID" -> Reaction.to(is);
      // Its publication had been refused for such a reason: nothing is shown.
      case "hide NOT_FOUND" -> Reaction.to(is);
      default -> Reaction.to(is, new Stop(no.code()));
    };
  }
}

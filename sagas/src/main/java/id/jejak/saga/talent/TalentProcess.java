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
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.placement.EmploymentKind;
import id.jejak.messages.placement.OfferAccepted;
import id.jejak.messages.placement.OfferDeclined;
import id.jejak.messages.placement.OfferWithdrawn;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementId;
import id.jejak.messages.placement.PlacementStarted;
import id.jejak.messages.privacy.ConsentGiven;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.ConsentWithdrawn;
import id.jejak.messages.privacy.ProcessingRestricted;
import id.jejak.messages.privacy.RestrictionLifted;
import id.jejak.messages.talent.HideTalent;
import id.jejak.messages.talent.PublishTalent;
import id.jejak.messages.talent.TalentId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The talent directory (S18): shown is who agreed to be found (R34), with every valid certificate,
/// while no job is taken and the data may be used. Who withdraws the consent (erasure does), has
/// the processing restricted, loses the certificates, or takes a full-time job, is hidden; who
/// loses the job again, or never begins it, is back in the pool (S20, S23).
///
/// No deadline: it follows at once, well within the 3 x 24 hours of the law. It never ends, because
/// consent can be given again.
final class TalentProcess implements Process<TalentProcess.State> {
  /// What was asked of the directory is not remembered: it follows from the rest. So an answer that
  /// comes late cannot make the process forget that somebody is shown.
  ///
  /// @param barred the use of the data is restricted
  /// @param jobs full-time jobs that were accepted or begun
  /// @param valid the certificates in force, in the order in which they became valid
  record State(
      PersonId person,
      boolean consented,
      boolean barred,
      List<PlacementId> jobs,
      List<CertificateId> valid) {
    State {
      jobs = List.copyOf(jobs);
      valid = List.copyOf(valid);
    }

    List<CertificateId> shown() {
      return consented && !barred && jobs.isEmpty() ? valid : List.of();
    }

    State consenting(boolean now) {
      return new State(person, now, barred, jobs, valid);
    }

    State barred(boolean now) {
      return new State(person, consented, now, jobs, valid);
    }

    State in(PlacementId job) {
      return new State(person, consented, barred, with(jobs, job), valid);
    }

    State outOf(PlacementId job) {
      return new State(person, consented, barred, without(jobs, job), valid);
    }

    State holding(CertificateId one) {
      return new State(person, consented, barred, jobs, with(valid, one));
    }

    State losing(CertificateId one) {
      return new State(person, consented, barred, jobs, without(valid, one));
    }

    private static <T> List<T> with(List<T> list, T one) {
      return list.contains(one) ? list : Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static <T> List<T> without(List<T> list, T one) {
      return list.stream().filter(other -> !other.equals(one)).toList();
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
        ProcessingRestricted.class,
        RestrictionLifted.class,
        CertificateIssued.class,
        ExternalCertificateRecorded.class,
        CertificateSuspended.class,
        CertificateReinstated.class,
        CertificateWithdrawn.class,
        CertificateExpired.class,
        CertificateSuperseded.class,
        OfferAccepted.class,
        OfferDeclined.class,
        OfferWithdrawn.class,
        PlacementStarted.class,
        PlacementEnded.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ConsentGiven given when given.purpose() == ConsentPurpose.TALENT_POOL ->
          given.person().value();
      case ConsentWithdrawn withdrawn when withdrawn.purpose() == ConsentPurpose.TALENT_POOL ->
          withdrawn.person().value();
      case ProcessingRestricted restricted -> restricted.person().value();
      case RestrictionLifted lifted -> lifted.person().value();
      case CertificateIssued issued -> issued.of().person().value();
      case ExternalCertificateRecorded recorded -> recorded.of().person().value();
      case CertificateSuspended suspended -> suspended.of().person().value();
      case CertificateReinstated reinstated -> reinstated.of().person().value();
      case CertificateWithdrawn withdrawn -> withdrawn.of().person().value();
      case CertificateExpired expired -> expired.of().person().value();
      case CertificateSuperseded superseded -> superseded.of().person().value();
      case OfferAccepted accepted -> accepted.of().person().value();
      case OfferDeclined declined -> declined.of().person().value();
      case OfferWithdrawn withdrawn -> withdrawn.of().person().value();
      case PlacementStarted started when started.kind() != EmploymentKind.DAILY ->
          started.of().person().value();
      case PlacementEnded ended -> ended.of().person().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new PersonId(key), false, false, List.of(), List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ConsentGiven _ -> follow(is, is.consenting(true), "");
      case ConsentWithdrawn _ -> follow(is, is.consenting(false), "CONSENT_WITHDRAWN");
      case ProcessingRestricted _ -> follow(is, is.barred(true), "RESTRICTED");
      case RestrictionLifted _ -> follow(is, is.barred(false), "");
      case CertificateIssued issued -> follow(is, is.holding(issued.of().certificate()), "");
      case ExternalCertificateRecorded external ->
          follow(is, is.holding(external.of().certificate()), "");
      case CertificateReinstated again -> follow(is, is.holding(again.of().certificate()), "");
      case CertificateSuspended suspended ->
          follow(is, is.losing(suspended.of().certificate()), "CERTIFICATE_SUSPENDED");
      case CertificateWithdrawn withdrawn ->
          follow(is, is.losing(withdrawn.of().certificate()), "CERTIFICATE_WITHDRAWN");
      case CertificateExpired expired ->
          follow(is, is.losing(expired.of().certificate()), "CERTIFICATE_EXPIRED");
      case CertificateSuperseded superseded ->
          follow(is, is.losing(superseded.of().certificate()), "CERTIFICATE_SUPERSEDED");
      case OfferAccepted accepted -> follow(is, is.in(accepted.of().placement()), "PLACED");
      case OfferDeclined declined -> follow(is, is.outOf(declined.of().placement()), "");
      case OfferWithdrawn withdrawn -> follow(is, is.outOf(withdrawn.of().placement()), "");
      case PlacementStarted started -> follow(is, is.in(started.of().placement()), "PLACED");
      case PlacementEnded ended -> follow(is, is.outOf(ended.of().placement()), "");
      case StepRefused no -> refused(is, no);
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> follow(State was, State is, String whyHidden) {
    var before = was.shown();
    var now = is.shown();
    TalentId talent = TalentId.of(is.person());
    var acts = new ArrayList<Act>();
    if (now.isEmpty() && !before.isEmpty()) {
      acts.add(new Send("hide", new HideTalent(talent, null, whyHidden)));
    } else {
      before.stream()
          .filter(one -> !now.contains(one))
          .forEach(
              one -> acts.add(new Send("hide:" + one, new HideTalent(talent, one, whyHidden))));
    }
    now.stream()
        .filter(one -> !before.contains(one))
        .forEach(one ->
            acts.add(new Send("publish:" + one, new PublishTalent(talent, is.person(), one))));
    return Reaction.to(is, acts);
  }

  private static Reaction<State> refused(State is, StepRefused no) {
    return switch (no.step().replaceFirst(":.*", "") + " " + no.code()) {
      // Consent or certificate ended meanwhile; that event is on the way, and the next that makes
      // publication possible asks again.
      case "publish NO_CONSENT", "publish NOT_VALID" -> Reaction.to(is);
      // Its publication had been refused for such a reason: nothing is shown.
      case "hide NOT_FOUND" -> Reaction.to(is);
      default -> Reaction.to(is, new Stop(no.code()));
    };
  }
}

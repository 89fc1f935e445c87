package id.jejak.saga.assessor;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.assessor.ExpireAssessorLicence;
import id.jejak.messages.shared.Period;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The end of an assessor's licence: when its last day is over it expires, unless it is renewed
/// first. `expire`: the end of the last day; a day of the licence and not of an office, so holidays
/// do not move it. A renewal sets it again; so does a correction, at once when the true last day
/// has long passed, and what was assessed since comes up (S16).
final class AssessorLicenceProcess implements Process<AssessorLicenceProcess.State> {
  record State(AssessorId assessor) {}

  private static final Set<String> MEANWHILE = Set.of("ACTIVE", "SUSPENDED", "WITHDRAWN");

  @Override
  public String name() {
    return "assessor-licence";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        AssessorRegistered.class,
        AssessorRenewed.class,
        AssessorValidityCorrected.class,
        AssessorWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessorRegistered fact -> fact.assessor().value();
      case AssessorRenewed fact -> fact.assessor().value();
      case AssessorValidityCorrected fact -> fact.assessor().value();
      case AssessorWithdrawn fact -> fact.assessor().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new AssessorId(key));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case AssessorRegistered fact -> Reaction.to(is, expiring(fact.validity(), bench));
      case AssessorRenewed fact -> Reaction.to(is, expiring(fact.validity(), bench));
      case AssessorValidityCorrected fact -> Reaction.to(is, expiring(fact.validity(), bench));
      case TimerFired _ ->
          Reaction.to(is, new Send("expire", new ExpireAssessorLicence(is.assessor())));
      case AssessorWithdrawn _ -> Reaction.to(is).end();
      // Renewed or withdrawn meanwhile; its event is on the way.
      case StepRefused no when no.overtaken(MEANWHILE) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Act expiring(Period validity, Bench bench) {
    return new Schedule("expire", bench.calendar().endOf(validity.to()));
  }
}

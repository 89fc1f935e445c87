package id.jejak.saga.scheme;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.scheme.RetireSchemeVersion;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.TransitionPlan.Candidates;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The transition of a scheme to its next version, one instance for each version that goes: when it
/// is over the version is retired, and those who were admitted under it and are not assessed yet
/// finish under it or move to the next version, as the plan has it.
///
/// Its list holds the applications that were admitted and not yet reported on. `retire`: the end of
/// the last day of the transition; a day of the plan and not of an office, so holidays do not move
/// it. Who cannot be moved any more, because the assessment is under way, finishes under the version
/// that it began with.
final class SchemeTransitionProcess implements Process<SchemeTransitionProcess.State> {
  record State(SchemeVersion version) {}

  @Override
  public String name() {
    return "scheme-transition";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        SchemeVersionPublished.class,
        SchemeVersionRetired.class,
        CandidateAdmitted.class,
        CandidateScheduled.class,
        AssessmentReported.class,
        ApplicationMoved.class,
        ApplicationClosed.class,
        ApplicationWithdrawn.class,
        ApplicationLapsed.class);
  }

  /// A next version is published to the version before it.
  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case SchemeVersionPublished next ->
          new SchemeVersion(next.scheme().scheme(), next.scheme().version() - 1).toString();
      case SchemeVersionRetired retired -> retired.scheme().toString();
      case CandidateAdmitted admitted -> admitted.candidate().scheme().toString();
      case CandidateScheduled scheduled -> scheduled.candidate().scheme().toString();
      case AssessmentReported reported -> reported.of().candidate().scheme().toString();
      case ApplicationMoved moved -> moved.from().scheme().toString();
      case ApplicationClosed closed -> closed.candidate().scheme().toString();
      case ApplicationWithdrawn withdrawn -> withdrawn.candidate().scheme().toString();
      case ApplicationLapsed lapsed -> lapsed.candidate().scheme().toString();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    int slash = key.lastIndexOf('/');
    return new State(
        new SchemeVersion(
            new SchemeId(key.substring(0, slash)), Integer.parseInt(key.substring(slash + 1))));
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case CandidateAdmitted admitted -> Reaction.to(is, note(admitted.candidate()));
      case CandidateScheduled scheduled -> Reaction.to(is, note(scheduled.candidate()));
      case AssessmentReported reported -> Reaction.to(is, strike(reported.of().candidate()));
      case ApplicationMoved moved when moved.to().scheme().equals(is.version()) -> Reaction.to(is);
      case ApplicationMoved moved -> Reaction.to(is, strike(moved.from()));
      case ApplicationClosed closed -> Reaction.to(is, strike(closed.candidate()));
      case ApplicationWithdrawn withdrawn -> Reaction.to(is, strike(withdrawn.candidate()));
      case ApplicationLapsed lapsed -> Reaction.to(is, strike(lapsed.candidate()));
      case SchemeVersionPublished next ->
          Reaction.to(
              is, new Schedule("retire", bench.calendar().endOf(next.transition().until())));
      case TimerFired _ ->
          Reaction.to(is, new Send("retire", new RetireSchemeVersion(is.version())));
      case SchemeVersionRetired retired ->
          Reaction.to(is, retired.candidates() == Candidates.MOVE ? moves(is, bench) : List.of());
      // Its assessment is under way, or it is over: its event is on the way.
      case StepRefused no
          when no.step().startsWith("move:") && no.code().equals("ILLEGAL_TRANSITION") ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static List<Act> moves(State is, Bench bench) {
    var next = new SchemeVersion(is.version().scheme(), is.version().version() + 1);
    return bench.todo().entries().stream()
        .<Act>map(entry ->
            new Send(
                "move:" + entry.item(),
                new MoveApplication(
                    new ApplicationId(entry.item()), next, null, "SCHEME_VERSION_RETIRED")))
        .toList();
  }

  private static Note note(CandidateRef candidate) {
    return new Note(candidate.application().value(), "");
  }

  private static Strike strike(CandidateRef candidate) {
    return new Strike(candidate.application().value());
  }
}

package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateFreed;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.MoveApplication;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.SchemeVersionPublished;
import id.jejak.messages.scheme.SchemeVersionRetired;
import id.jejak.messages.scheme.TransitionPlan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A scheme goes over to its next version (F21): when a version is retired, the applications under
/// it move to the latest one, by name and with the reason; those already admitted only where the
/// transition plan says so. Who has a seat is assessed by the units of the seat, and moves when it
/// is lost.
///
/// No deadline of its own: the version says when it retires. Schemes never end.
final class SchemeTransitionProcess implements Process<SchemeTransitionProcess.State> {
  /// @param latest the version that is published last
  /// @param retired up to which version nothing is begun any more
  /// @param finishing up to which version those who were admitted stay
  record State(SchemeId scheme, int latest, int retired, int finishing) {}

  private static final String APPLIED = "APPLIED";
  private static final String ADMITTED = "ADMITTED";

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
        CertificationApplicationSubmitted.class,
        CandidateAdmitted.class,
        CandidateFreed.class,
        CandidateRejected.class,
        ApplicationMoved.class,
        ApplicationLapsed.class,
        ApplicationWithdrawn.class,
        ApplicationClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case SchemeVersionPublished fact -> fact.scheme().scheme().value();
      case SchemeVersionRetired fact -> fact.scheme().scheme().value();
      case CertificationApplicationSubmitted fact -> key(fact.candidate());
      case CandidateAdmitted fact -> key(fact.candidate());
      case CandidateFreed fact -> key(fact.candidate());
      case CandidateRejected fact -> key(fact.candidate());
      case ApplicationMoved fact -> key(fact.to());
      case ApplicationLapsed fact -> key(fact.candidate());
      case ApplicationWithdrawn fact -> key(fact.candidate());
      case ApplicationClosed fact -> key(fact.candidate());
      default -> null;
    };
  }

  private static String key(CandidateRef candidate) {
    return candidate.scheme().scheme().value();
  }

  @Override
  public State begin(String key) {
    return new State(new SchemeId(key), 1, 0, 0);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case SchemeVersionPublished next ->
          Reaction.to(
              new State(is.scheme(), next.scheme().version(), is.retired(), is.finishing()));
      case SchemeVersionRetired retired -> retire(is, retired, bench);
      case CertificationApplicationSubmitted fact -> note(is, fact.candidate(), APPLIED);
      case CandidateAdmitted fact -> note(is, fact.candidate(), ADMITTED);
      case ApplicationMoved fact -> note(is, fact.to(), null);
      case CandidateFreed fact -> freed(is, fact.candidate());
      case CandidateRejected fact -> strike(is, fact.candidate());
      case ApplicationLapsed fact -> strike(is, fact.candidate());
      case ApplicationWithdrawn fact -> strike(is, fact.candidate());
      case ApplicationClosed fact -> strike(is, fact.candidate());
      // In a seat, or over meanwhile: another event will tell. Whoever does not meet what the next
      // version asks for is left for people to see to.
      case StepRefused no when EXPECTED.contains(no.code()) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static final Set<String> EXPECTED =
      Set.of(
          "ILLEGAL_TRANSITION", "REQUIREMENT_NOT_MET", "LSP_NOT_LICENSED", "SCHEME_OUT_OF_SCOPE");

  private static Reaction<State> note(State is, CandidateRef candidate, @Nullable String stage) {
    return Reaction.to(
        is,
        new Note(
            candidate.application().value(),
            candidate.scheme().version() + (stage == null ? "" : " " + stage)));
  }

  private static Reaction<State> strike(State is, CandidateRef candidate) {
    return Reaction.to(is, new Strike(candidate.application().value()));
  }

  private static Reaction<State> retire(State is, SchemeVersionRetired retired, Bench bench) {
    int version = retired.scheme().version();
    boolean finish = retired.candidates() == TransitionPlan.Candidates.FINISH;
    var next = new State(is.scheme(), is.latest(), version, finish ? version : is.finishing());
    return Reaction.to(
        next,
        bench.todo().entries().stream()
            .filter(entry -> version(entry.note()) <= version)
            .filter(entry -> !finish || entry.note().endsWith(APPLIED))
            .<Act>map(entry -> move(next, new ApplicationId(entry.item())))
            .toList());
  }

  private static Reaction<State> freed(State is, CandidateRef candidate) {
    int version = candidate.scheme().version();
    return version <= is.retired() && version > is.finishing()
        ? Reaction.to(is, move(is, candidate.application()))
        : Reaction.to(is);
  }

  private static Send move(State is, ApplicationId application) {
    return new Send(
        "move:" + application,
        new MoveApplication(
            application,
            new SchemeVersion(is.scheme(), is.latest()),
            null,
            "SCHEME_VERSION_RETIRED"));
  }

  private static int version(String note) {
    return Integer.parseInt(note.split(" ")[0]);
  }
}

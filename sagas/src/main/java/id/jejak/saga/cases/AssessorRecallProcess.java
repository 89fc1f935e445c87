package id.jejak.saga.cases;

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
import id.jejak.kernel.Todo;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Recall after an assessor's lapse (S16): the assessments that an assessor reports are listed with
/// their days; when it turns out that the licence was not good on some of them, however late, a
/// case is opened for each at once, which is well within the five working days allowed.
///
/// No deadline of its own: a case is due `case.days` days later, or on the next working day. An
/// assessment that is void already needs no recall. It never ends: what is learnt next year may
/// concern what was reported today.
final class AssessorRecallProcess implements Process<AssessorRecallProcess.State> {
  /// @param turns of the licence, in the order of their days, without repetition
  record State(AssessorId assessor, List<Turn> turns) {
    State {
      turns = List.copyOf(turns);
    }

    State turned(LocalDate from, boolean good) {
      var all =
          Stream.concat(turns.stream(), Stream.of(new Turn(from, good)))
              .distinct()
              .sorted(Comparator.comparing(Turn::from).thenComparing(Turn::good))
              .toList();
      return new State(assessor, all);
    }

    /// By the last turn up to that day; when a licence ends and begins on one day, it is good.
    boolean lapsedOn(LocalDate day) {
      var before = turns.stream().filter(turn -> !turn.from().isAfter(day)).toList();
      return !before.isEmpty() && !before.getLast().good();
    }
  }

  /// From this day on the licence is good, or is not.
  record Turn(LocalDate from, boolean good) {}

  @Override
  public String name() {
    return "assessor-recall";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(AssessmentReported.class, AssessorSuspended.class, AssessorRenewed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessmentReported reported -> reported.assessor().value();
      case AssessorSuspended suspended -> suspended.assessor().value();
      case AssessorRenewed renewed -> renewed.assessor().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new AssessorId(key), List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    LocalDate dueOn =
        bench.calendar().workingDayFrom(today.plusDays(bench.rules().number("case.days")));
    return switch (recorded.event()) {
      case AssessmentReported reported -> report(is, reported, dueOn);
      case AssessorSuspended suspended ->
          recall(is.turned(suspended.from(), false), bench.todo(), dueOn);
      case AssessorRenewed renewed -> Reaction.to(is.turned(renewed.validity().from(), true));
      // Made void before anybody could look at it again.
      case StepRefused no
          when no.code().equals("ILLEGAL_TRANSITION") && "VOID".equals(no.details().get("state")) ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> report(State is, AssessmentReported reported, LocalDate dueOn) {
    AssessmentId assessment = reported.of().assessment();
    return Reaction.to(
        is,
        is.lapsedOn(reported.day())
            ? open(is, assessment, dueOn)
            : new Note(assessment.value(), reported.day().toString()));
  }

  private static Reaction<State> recall(State is, Todo todo, LocalDate dueOn) {
    var acts = new ArrayList<Act>();
    for (Todo.Entry entry : todo.entries()) {
      if (is.lapsedOn(LocalDate.parse(entry.note()))) {
        acts.add(open(is, new AssessmentId(entry.item()), dueOn));
        acts.add(new Strike(entry.item()));
      }
    }
    return Reaction.to(is, acts);
  }

  private static Send open(State is, AssessmentId assessment, LocalDate dueOn) {
    String cause = is.assessor().value();
    return new Send(
        "open:" + assessment.value(),
        new OpenCase(
            CaseId.of(CaseKind.RECALL, assessment.value(), cause),
            CaseKind.RECALL,
            assessment.value(),
            null,
            null,
            assessment,
            cause,
            dueOn));
  }
}

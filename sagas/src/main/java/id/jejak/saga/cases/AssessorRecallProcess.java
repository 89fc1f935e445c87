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
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.assessor.AssessorRenewed;
import id.jejak.messages.assessor.AssessorSuspended;
import id.jejak.messages.assessor.AssessorSuspensionLifted;
import id.jejak.messages.assessor.AssessorValidityCorrected;
import id.jejak.messages.assessor.AssessorWithdrawn;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
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
  /// @param validities of the licence; a correction takes the place of the last
  /// @param suspensions without repetition
  /// @param withdrawn from this day on; null while it is not
  record State(
      AssessorId assessor,
      List<Period> validities,
      List<Suspension> suspensions,
      @Nullable LocalDate withdrawn) {
    State {
      validities = List.copyOf(validities);
      suspensions = List.copyOf(suspensions);
    }

    boolean licensedOn(LocalDate day) {
      return validities.stream().anyMatch(validity -> validity.covers(day))
          && suspensions.stream().noneMatch(suspension -> suspension.covers(day))
          && (withdrawn == null || day.isBefore(withdrawn));
    }

    private State licensed(Stream<Period> before, Period now) {
      return new State(
          assessor,
          Stream.concat(before, Stream.of(now)).distinct().toList(),
          suspensions,
          withdrawn);
    }

    State renewed(Period validity) {
      return licensed(validities.stream(), validity);
    }

    State corrected(Period validity) {
      return licensed(validities.stream().limit(Math.max(0, validities.size() - 1)), validity);
    }

    State suspended(LocalDate from) {
      return with(Stream.concat(suspensions.stream(), Stream.of(new Suspension(from, null))));
    }

    State lifted(LocalDate from) {
      return with(
          suspensions.stream()
              .map(one -> one.until() == null ? new Suspension(one.from(), from) : one));
    }

    private State with(Stream<Suspension> now) {
      return new State(assessor, validities, now.distinct().toList(), withdrawn);
    }

    State withdrawn(LocalDate from) {
      return new State(assessor, validities, suspensions, from);
    }
  }

  /// @param until the first good day again; null while it lasts
  record Suspension(LocalDate from, @Nullable LocalDate until) {
    boolean covers(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

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
    return Set.of(
        AssessmentReported.class,
        AssessorRegistered.class,
        AssessorRenewed.class,
        AssessorValidityCorrected.class,
        AssessorSuspended.class,
        AssessorSuspensionLifted.class,
        AssessorWithdrawn.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case AssessmentReported reported -> reported.assessor().value();
      case AssessorRegistered registered -> registered.assessor().value();
      case AssessorRenewed renewed -> renewed.assessor().value();
      case AssessorValidityCorrected corrected -> corrected.assessor().value();
      case AssessorSuspended suspended -> suspended.assessor().value();
      case AssessorSuspensionLifted lifted -> lifted.assessor().value();
      case AssessorWithdrawn withdrawn -> withdrawn.assessor().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new AssessorId(key), List.of(), List.of(), null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    LocalDate today = bench.calendar().dayOf(recorded.recordedAt());
    LocalDate dueOn =
        bench.calendar().workingDayFrom(today.plusDays(bench.rules().number("case.days")));
    return switch (recorded.event()) {
      case AssessmentReported reported -> report(is, reported, dueOn);
      case AssessorRegistered registered -> Reaction.to(is.renewed(registered.validity()));
      case AssessorRenewed renewed -> Reaction.to(is.renewed(renewed.validity()));
      case AssessorSuspensionLifted lifted -> Reaction.to(is.lifted(lifted.from()));
      case AssessorValidityCorrected corrected ->
          recall(is.corrected(corrected.validity()), bench.todo(), dueOn);
      case AssessorSuspended suspended ->
          recall(is.suspended(suspended.from()), bench.todo(), dueOn);
      case AssessorWithdrawn withdrawn ->
          recall(is.withdrawn(withdrawn.from()), bench.todo(), dueOn);
      // Made void before anybody could look at it again.
      case StepRefused no when no.overtaken(Set.of("VOID")) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> report(State is, AssessmentReported reported, LocalDate dueOn) {
    AssessmentId assessment = reported.of().assessment();
    return Reaction.to(
        is,
        is.licensedOn(reported.day())
            ? new Note(assessment.value(), reported.day().toString())
            : open(is, assessment, dueOn));
  }

  private static Reaction<State> recall(State is, Todo todo, LocalDate dueOn) {
    var acts = new ArrayList<Act>();
    for (Todo.Entry entry : todo.entries()) {
      if (!is.licensedOn(LocalDate.parse(entry.note()))) {
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

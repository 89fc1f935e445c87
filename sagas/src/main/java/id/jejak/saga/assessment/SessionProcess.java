package id.jejak.saga.assessment;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Note;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Reaction.Strike;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.HoldSession;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One session (S7): its assessors get their duty letters and a briefing in time; when its day is
/// over it has been held, and its minutes are due.
///
/// `letters`, `briefing`: the start of the day `session.letterDays`, and one day, before the
/// session; at once where that has passed. `held`: the end of its day. `minutes`: `report.days`
/// after it; when it fires they are overdue, which is work for a person. A session is closed or
/// cancelled once: an instance that ended stays ended.
final class SessionProcess implements Process<SessionProcess.State> {
  /// @param day of the session; null before it is heard of
  record State(SessionId session, @Nullable LocalDate day, Step step) {
    State at(Step next) {
      return new State(session, day, next);
    }
  }

  enum Step {
    PLANNED,
    LETTERS_SENT,
    HELD
  }

  @Override
  public String name() {
    return "session";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        SessionScheduled.class,
        AssessorAssigned.class,
        AssessorReplaced.class,
        SessionRescheduled.class,
        AssessmentSessionHeld.class,
        SessionCancelled.class,
        SessionClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case SessionScheduled fact -> fact.session().value();
      case AssessorAssigned fact -> fact.session().value();
      case AssessorReplaced fact -> fact.session().value();
      case SessionRescheduled fact -> fact.session().value();
      case AssessmentSessionHeld fact -> fact.session().value();
      case SessionCancelled fact -> fact.session().value();
      case SessionClosed fact -> fact.session().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new SessionId(key), null, Step.PLANNED);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case SessionScheduled scheduled -> plan(is, scheduled.day(), bench);
      case SessionRescheduled moved -> plan(is, moved.to(), bench);
      case AssessorAssigned assigned -> engage(is, assigned.assessor());
      case AssessorReplaced replaced ->
          engage(is, replaced.to()).and(new Strike(replaced.from().value()));
      case TimerFired fired -> fired(is, fired.timer(), bench);
      case AssessmentSessionHeld held ->
          Reaction.to(
              is.at(Step.HELD),
              new Cancel("letters"),
              new Cancel("briefing"),
              new Cancel("held"),
              Deadline.after("minutes", held.on(), "report.days", bench));
      case SessionCancelled _, SessionClosed _ -> Reaction.to(is).end();
      // Moved, held or cancelled in the last moment; its event is on the way.
      case StepRefused no when no.step().equals("hold") && no.overtaken() -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> plan(State is, LocalDate day, Bench bench) {
    var calendar = bench.calendar();
    var letters = day.minusDays(bench.rules().number("session.letterDays"));
    return Reaction.to(
        new State(is.session(), day, Step.PLANNED),
        new Schedule("letters", calendar.at(letters, LocalTime.MIDNIGHT)),
        new Schedule("briefing", calendar.at(day.minusDays(1), LocalTime.MIDNIGHT)),
        new Schedule("held", calendar.endOf(day)));
  }

  /// Whoever joins after the letters went out gets one at once.
  private static Reaction<State> engage(State is, AssessorId assessor) {
    var noted = Reaction.to(is, new Note(assessor.value(), ""));
    return is.step() == Step.LETTERS_SENT
        ? noted.and(tell(is, assessor, Template.DUTY_LETTER))
        : noted;
  }

  private static Reaction<State> fired(State is, String timer, Bench bench) {
    return switch (timer) {
      case "letters" -> Reaction.to(is.at(Step.LETTERS_SENT), all(is, Template.DUTY_LETTER, bench));
      case "briefing" -> Reaction.to(is, all(is, Template.SESSION_BRIEFING, bench));
      case "held" -> {
        LocalDate day = is.day();
        yield day == null
            ? Reaction.to(is)
            : Reaction.to(is, new Send("hold", new HoldSession(is.session(), day)));
      }
      default -> Reaction.to(is);
    };
  }

  private static List<Act> all(State is, Template template, Bench bench) {
    return bench.todo().entries().stream()
        .<Act>map(entry -> tell(is, new AssessorId(entry.item()), template))
        .toList();
  }

  private static Send tell(State is, AssessorId assessor, Template template) {
    String day = String.valueOf(is.day());
    return new Send(
        "tell:" + assessor,
        RequestNotification.to(
            assessor,
            template,
            Map.of("session", is.session().value(), "day", day),
            is.session().value(),
            day));
  }
}

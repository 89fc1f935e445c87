package id.jejak.saga.training;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The delivery of a class (S4): a class with too few seats taken is postponed; its start and its
/// end reach each person; a seat that somebody leaves goes back to the class, which may promote the
/// next who waits; who joins late begins when the insurance does.
///
/// `start-check`: the start of the day `startCheck.days` working days before the first day (H-3);
/// set again when the class is postponed. A class runs once: an instance that ended stays ended.
final class ClassDeliveryProcess implements Process<ClassDeliveryProcess.State> {
  /// @param firstDay null until the class is scheduled
  /// @param seated who has a seat and has not begun
  record State(
      ClassId trainingClass,
      Step step,
      @Nullable LocalDate firstDay,
      int min,
      int hoursPerSession,
      List<EnrollmentId> seated) {
    State {
      seated = List.copyOf(seated);
    }

    State at(Step next) {
      return new State(trainingClass, next, firstDay, min, hoursPerSession, seated);
    }

    State beginningOn(LocalDate day) {
      return new State(trainingClass, step, day, min, hoursPerSession, seated);
    }

    State with(EnrollmentId one) {
      var more = new ArrayList<>(seated);
      more.remove(one);
      more.add(one);
      return new State(trainingClass, step, firstDay, min, hoursPerSession, more);
    }

    State without(EnrollmentId one) {
      var fewer = new ArrayList<>(seated);
      fewer.remove(one);
      return new State(trainingClass, step, firstDay, min, hoursPerSession, fewer);
    }
  }

  enum Step {
    UNPLANNED,
    PLANNED,
    RUNNING
  }

  @Override
  public String name() {
    return "class-delivery";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        ClassScheduled.class,
        ClassPostponed.class,
        SeatReserved.class,
        SeatReleased.class,
        ClassStarted.class,
        InsuranceConfirmed.class,
        TraineeDroppedOut.class,
        TraineeExpelled.class,
        ClassCompleted.class,
        ClassCancelled.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ClassScheduled scheduled -> scheduled.trainingClass().value();
      case ClassPostponed postponed -> postponed.trainingClass().value();
      case SeatReserved seat -> seat.of().trainingClass().value();
      case SeatReleased seat -> seat.of().trainingClass().value();
      case ClassStarted started -> started.trainingClass().value();
      case InsuranceConfirmed confirmed -> confirmed.of().trainingClass().value();
      case TraineeDroppedOut dropped -> dropped.of().trainingClass().value();
      case TraineeExpelled expelled -> expelled.of().trainingClass().value();
      case ClassCompleted completed -> completed.trainingClass().value();
      case ClassCancelled cancelled -> cancelled.trainingClass().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new ClassId(key), Step.UNPLANNED, null, 0, 0, List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ClassScheduled planned when is.step() == Step.UNPLANNED -> plan(is, planned, bench);
      case ClassPostponed postponed when is.step() == Step.PLANNED ->
          awaiting(is.beginningOn(postponed.newFirstDay()), postponed.newFirstDay(), bench);
      case TimerFired _ when is.step() == Step.PLANNED -> check(is, bench);
      case SeatReserved seat -> Reaction.to(is.with(seat.of().enrollment()));
      case SeatReleased seat -> Reaction.to(is.without(seat.of().enrollment()));
      case ClassStarted started when is.step() == Step.PLANNED -> start(is, started);
      case InsuranceConfirmed confirmed -> joinLate(is, confirmed);
      case TraineeDroppedOut dropped ->
          Reaction.to(is, release(is, dropped.of().enrollment(), SeatChange.DROPPED_OUT));
      case TraineeExpelled expelled ->
          Reaction.to(is, release(is, expelled.of().enrollment(), SeatChange.EXPELLED));
      case ClassCompleted completed when is.step() == Step.RUNNING -> complete(is, completed);
      case ClassCancelled _ -> Reaction.to(is).end();
      // Started or cancelled meanwhile; its event is on the way.
      case StepRefused no
          when no.step().equals("postpone") && no.code().equals("ILLEGAL_TRANSITION") ->
          Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> plan(State is, ClassScheduled planned, Bench bench) {
    var next =
        new State(
            is.trainingClass(),
            Step.PLANNED,
            planned.firstDay(),
            planned.seats().min(),
            planned.hoursPerSession(),
            is.seated());
    return awaiting(next, planned.firstDay(), bench);
  }

  private static Reaction<State> awaiting(State next, LocalDate firstDay, Bench bench) {
    LocalDate check = firstDay;
    for (int left = bench.rules().number("startCheck.days"); left > 0; left--) {
      check = bench.calendar().workingDayBefore(check);
    }
    return Reaction.to(
        next, new Schedule("start-check", bench.calendar().at(check, LocalTime.MIDNIGHT)));
  }

  private static Reaction<State> check(State is, Bench bench) {
    LocalDate firstDay = is.firstDay();
    if (firstDay == null || is.seated().size() >= is.min()) {
      return Reaction.to(is);
    }
    LocalDate later = firstDay.plusDays(bench.rules().number("startCheck.postponeDays"));
    return Reaction.to(
        is,
        new Send(
            "postpone",
            new PostponeClass(
                is.trainingClass(),
                bench.calendar().workingDayFrom(later),
                bench.calendar().workingDayFrom(later).plusDays(39),
                "MIN_PARTICIPANTS_NOT_MET")));
  }

  private static Reaction<State> start(State is, ClassStarted started) {
    var acts = new ArrayList<Act>();
    acts.add(new Cancel("start-check"));
    State next = is.at(Step.RUNNING);
    for (var present : started.present()) {
      acts.add(begin(present.enrollment(), started.on()));
      next = next.without(present.enrollment());
    }
    for (var missing : started.missing()) {
      EnrollmentId enrollment = missing.enrollment();
      acts.add(
          new Send("no-show:" + enrollment, new RecordNoShowAtStart(enrollment, started.on())));
      acts.add(release(is, enrollment, SeatChange.NO_SHOW));
      next = next.without(enrollment);
    }
    return Reaction.to(next, acts);
  }

  /// Before the start, everybody begins with the class; who has begun is not seated any more.
  private static Reaction<State> joinLate(State is, InsuranceConfirmed confirmed) {
    EnrollmentId enrollment = confirmed.of().enrollment();
    return is.step() == Step.RUNNING && is.seated().contains(enrollment)
        ? Reaction.to(is.without(enrollment), begin(enrollment, confirmed.cover().from()))
        : Reaction.to(is);
  }

  private static Send begin(EnrollmentId enrollment, LocalDate on) {
    return new Send("begin:" + enrollment, new BeginTraining(enrollment, on));
  }

  private static Send release(State is, EnrollmentId enrollment, SeatChange why) {
    return new Send("release:" + enrollment, new ReleaseSeat(is.trainingClass(), enrollment, why));
  }

  private static Reaction<State> complete(State is, ClassCompleted completed) {
    var acts = new ArrayList<Act>();
    for (var roll : completed.attendance()) {
      acts.add(
          new Send(
              "complete:" + roll.enrollment(),
              new CompleteTraining(
                  roll.enrollment(),
                  completed.on(),
                  roll,
                  roll.attended() * is.hoursPerSession())));
    }
    return Reaction.to(is, acts).end();
  }
}

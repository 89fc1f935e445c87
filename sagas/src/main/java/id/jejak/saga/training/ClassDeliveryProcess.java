package id.jejak.saga.training;

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
import id.jejak.kernel.Todo;
import id.jejak.messages.training.Attendance;
import id.jejak.messages.training.AttendanceCorrected;
import id.jejak.messages.training.BeginTraining;
import id.jejak.messages.training.ClassCancelled;
import id.jejak.messages.training.ClassCompleted;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.ClassPostponed;
import id.jejak.messages.training.ClassScheduled;
import id.jejak.messages.training.ClassStarted;
import id.jejak.messages.training.CloseEnrollment;
import id.jejak.messages.training.CompleteTraining;
import id.jejak.messages.training.ConfirmClass;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.JoinByTransfer;
import id.jejak.messages.training.MoveFirstDay;
import id.jejak.messages.training.OpenSelection;
import id.jejak.messages.training.PostponeClass;
import id.jejak.messages.training.RecordNoShowAtStart;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatReleased;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.SelectionOpened;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainerAssigned;
import id.jejak.messages.training.TrainingApplied;
import id.jejak.messages.training.TransferSeatReserved;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The delivery of a class (S4): a class with too few seats taken is postponed, one with enough is
/// confirmed; its start, its new days and its end reach each person; a seat that somebody leaves
/// goes back to the class, which may promote the next who waits; who joins late begins when the
/// insurance does. Attendance that is corrected after the end is judged again (R13).
///
/// `start-check`: the start of the day `startCheck.days` working days before the first day (H-3);
/// set again when the class is postponed. `results`: the end of the day `results.days` days after
/// the last, or the next working day; when it fires the results are overdue, which is work for a
/// person.
///
/// On its list is everybody who applied, since the end of the class is the end for them too. A
/// class runs once: an instance that ended stays ended; one that is completed goes on hearing of
/// corrections.
final class ClassDeliveryProcess implements Process<ClassDeliveryProcess.State> {
  /// @param firstDay null until the class is scheduled, as is `lastDay`
  /// @param selecting applicants are being ranked, or were before the class was postponed
  /// @param seated who has a seat and did not begin with the class
  record State(
      ClassId trainingClass,
      Step step,
      @Nullable LocalDate firstDay,
      @Nullable LocalDate lastDay,
      int min,
      int hoursPerSession,
      boolean selecting,
      List<EnrollmentId> seated) {
    State {
      seated = List.copyOf(seated);
    }

    State at(Step next) {
      return new State(
          trainingClass, next, firstDay, lastDay, min, hoursPerSession, selecting, seated);
    }

    State on(LocalDate first, LocalDate last) {
      return new State(trainingClass, step, first, last, min, hoursPerSession, selecting, seated);
    }

    State selecting(boolean now) {
      return new State(trainingClass, step, firstDay, lastDay, min, hoursPerSession, now, seated);
    }

    State with(EnrollmentId one) {
      var more = new ArrayList<>(seated);
      more.remove(one);
      more.add(one);
      return seating(more);
    }

    State without(EnrollmentId one) {
      var fewer = new ArrayList<>(seated);
      fewer.remove(one);
      return seating(fewer);
    }

    private State seating(List<EnrollmentId> those) {
      return new State(
          trainingClass, step, firstDay, lastDay, min, hoursPerSession, selecting, those);
    }

    boolean notBegun() {
      return step == Step.PLANNED || step == Step.CHECKED;
    }

    boolean running() {
      return step == Step.RUNNING || step == Step.OVERDUE;
    }
  }

  /// `CHECKED`: enough seats were taken at the check; whatever may still be missing is asked for
  /// again when it comes.
  enum Step {
    UNPLANNED,
    PLANNED,
    CHECKED,
    RUNNING,
    OVERDUE,
    COMPLETED
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
        TrainingApplied.class,
        SelectionOpened.class,
        TrainerAssigned.class,
        ClassPostponed.class,
        SeatReserved.class,
        TransferSeatReserved.class,
        SeatReleased.class,
        ClassStarted.class,
        InsuranceConfirmed.class,
        TraineeDroppedOut.class,
        TraineeExpelled.class,
        TraineeTransferred.class,
        ClassCompleted.class,
        AttendanceCorrected.class,
        ClassCancelled.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case ClassScheduled scheduled -> scheduled.trainingClass().value();
      case TrainingApplied applied -> applied.of().trainingClass().value();
      case SelectionOpened opened -> opened.trainingClass().value();
      case TrainerAssigned assigned -> assigned.trainingClass().value();
      case ClassPostponed postponed -> postponed.trainingClass().value();
      case SeatReserved seat -> seat.of().trainingClass().value();
      case TransferSeatReserved seat -> seat.of().trainingClass().value();
      case SeatReleased seat -> seat.of().trainingClass().value();
      case ClassStarted started -> started.trainingClass().value();
      case InsuranceConfirmed confirmed -> confirmed.of().trainingClass().value();
      case TraineeDroppedOut dropped -> dropped.of().trainingClass().value();
      case TraineeExpelled expelled -> expelled.of().trainingClass().value();
      case TraineeTransferred transferred -> transferred.of().trainingClass().value();
      case ClassCompleted completed -> completed.trainingClass().value();
      case AttendanceCorrected corrected -> corrected.of().trainingClass().value();
      case ClassCancelled cancelled -> cancelled.trainingClass().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new ClassId(key), Step.UNPLANNED, null, null, 0, 0, false, List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case ClassScheduled planned when is.step() == Step.UNPLANNED -> plan(is, planned, bench);
      case TrainingApplied applied ->
          Reaction.to(is, new Note(applied.of().enrollment().value(), ""));
      case SelectionOpened _ -> confirmOnceChecked(is.selecting(true));
      case TrainerAssigned _ -> confirmOnceChecked(is);
      case ClassPostponed postponed when is.notBegun() -> postpone(is, postponed, bench);
      case TimerFired fired when fired.timer().equals("start-check") ->
          is.step() == Step.PLANNED ? check(is, bench) : Reaction.to(is);
      case TimerFired _ when is.step() == Step.RUNNING -> Reaction.to(is.at(Step.OVERDUE));
      case SeatReserved seat -> confirmOnceChecked(is.with(seat.of().enrollment()));
      case TransferSeatReserved seat -> confirmOnceChecked(is.with(seat.of().enrollment()));
      case SeatReleased seat -> Reaction.to(is.without(seat.of().enrollment()));
      case ClassStarted started when is.notBegun() -> start(is, started, bench);
      case InsuranceConfirmed confirmed -> joinLate(is, confirmed);
      case TraineeDroppedOut dropped -> leave(is, dropped.of(), SeatChange.DROPPED_OUT);
      case TraineeExpelled expelled -> leave(is, expelled.of(), SeatChange.EXPELLED);
      case TraineeTransferred transferred -> transfer(is, transferred);
      case ClassCompleted completed when is.running() -> complete(is, completed, bench);
      case AttendanceCorrected corrected when is.step() == Step.COMPLETED ->
          judgeAgain(is, corrected, bench.calendar().dayOf(recorded.recordedAt()));
      case ClassCancelled _ ->
          Reaction.to(is, closing(bench, bench.calendar().dayOf(recorded.recordedAt()))).end();
      case StepRefused no when expected(no) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static boolean expected(StepRefused no) {
    return switch (no.step().replaceFirst(":.*", "")) {
      // Started or cancelled meanwhile; its event is on the way.
      case "postpone", "reselect" -> no.overtaken();
      // What is missing is asked for again when it comes.
      case "confirm" ->
          Set.of(
                  "ILLEGAL_TRANSITION",
                  "MIN_PARTICIPANTS_NOT_MET",
                  "TRAINER_MISSING",
                  "TRAINER_NOT_QUALIFIED")
              .contains(no.code());
      // A seat kept for a transfer: nobody is enrolled with it yet.
      case "move" -> no.code().equals("NOT_FOUND");
      // The policy does not reach to the last day; the next one may.
      case "begin" -> no.code().equals("INSURANCE_MISSING");
      // Closing the enrolment says what becomes of it.
      case "complete" -> no.code().equals("ATTENDANCE_TOO_LOW") || no.overtaken();
      default -> false;
    };
  }

  private static Reaction<State> plan(State is, ClassScheduled planned, Bench bench) {
    var next =
        new State(
            is.trainingClass(),
            Step.PLANNED,
            planned.firstDay(),
            planned.lastDay(),
            planned.seats().min(),
            planned.hoursPerSession(),
            false,
            is.seated());
    return Reaction.to(next, startCheck(planned.firstDay(), bench));
  }

  private static Schedule startCheck(LocalDate firstDay, Bench bench) {
    LocalDate check = firstDay;
    for (int left = bench.rules().number("startCheck.days"); left > 0; left--) {
      check = bench.calendar().workingDayBefore(check);
    }
    return new Schedule("start-check", bench.calendar().at(check, LocalTime.MIDNIGHT));
  }

  private static Reaction<State> check(State is, Bench bench) {
    LocalDate firstDay = is.firstDay();
    LocalDate lastDay = is.lastDay();
    if (firstDay == null || lastDay == null) {
      return Reaction.to(is);
    }
    if (is.seated().size() >= is.min()) {
      return confirmOnceChecked(is.at(Step.CHECKED));
    }
    LocalDate first =
        bench
            .calendar()
            .workingDayFrom(firstDay.plusDays(bench.rules().number("startCheck.postponeDays")));
    LocalDate last =
        bench.calendar().workingDayFrom(lastDay.plusDays(ChronoUnit.DAYS.between(firstDay, first)));
    return Reaction.to(
        is,
        new Send(
            "postpone",
            new PostponeClass(is.trainingClass(), first, last, "MIN_PARTICIPANTS_NOT_MET")));
  }

  private static Reaction<State> confirmOnceChecked(State is) {
    return is.step() == Step.CHECKED && is.seated().size() >= is.min()
        ? Reaction.to(is, new Send("confirm", new ConfirmClass(is.trainingClass())))
        : Reaction.to(is);
  }

  /// Whoever has a seat keeps it; the selection goes on where it had begun.
  private static Reaction<State> postpone(State is, ClassPostponed postponed, Bench bench) {
    var acts = new ArrayList<Act>();
    acts.add(startCheck(postponed.newFirstDay(), bench));
    for (EnrollmentId each : is.seated()) {
      acts.add(new Send("move:" + each, new MoveFirstDay(each, postponed.newFirstDay())));
    }
    if (is.selecting()) {
      acts.add(new Send("reselect", new OpenSelection(is.trainingClass())));
    }
    return Reaction.to(
        is.on(postponed.newFirstDay(), postponed.newLastDay()).at(Step.PLANNED), acts);
  }

  private static Reaction<State> start(State is, ClassStarted started, Bench bench) {
    var acts = new ArrayList<Act>();
    acts.add(new Cancel("start-check"));
    LocalDate last = is.lastDay();
    if (last != null) {
      LocalDate due = last.plusDays(bench.rules().number("results.days"));
      acts.add(
          new Schedule("results", bench.calendar().endOf(bench.calendar().workingDayFrom(due))));
    }
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

  /// Before the start, everybody begins with the class.
  private static Reaction<State> joinLate(State is, InsuranceConfirmed confirmed) {
    EnrollmentId enrollment = confirmed.of().enrollment();
    return is.running() && is.seated().contains(enrollment)
        ? Reaction.to(is, begin(enrollment, confirmed.cover().from()))
        : Reaction.to(is);
  }

  private static Send begin(EnrollmentId enrollment, LocalDate on) {
    return new Send("begin:" + enrollment, new BeginTraining(enrollment, on));
  }

  private static Reaction<State> leave(State is, EnrollmentRef of, SeatChange why) {
    return Reaction.to(is, release(is, of.enrollment(), why), new Strike(of.enrollment().value()));
  }

  private static Send release(State is, EnrollmentId enrollment, SeatChange why) {
    return new Send("release:" + enrollment, new ReleaseSeat(is.trainingClass(), enrollment, why));
  }

  private static Reaction<State> transfer(State is, TraineeTransferred transferred) {
    return leave(is, transferred.of(), SeatChange.TRANSFERRED)
        .and(
            new Send(
                "join:" + transferred.as(),
                new JoinByTransfer(
                    transferred.as(),
                    transferred.to(),
                    transferred.of().enrollment(),
                    transferred.on())));
  }

  private static Reaction<State> complete(State is, ClassCompleted completed, Bench bench) {
    var acts = new ArrayList<Act>();
    acts.add(new Cancel("results"));
    for (var roll : completed.attendance()) {
      acts.add(complete(roll, completed.on(), roll.attended() * is.hoursPerSession()));
    }
    acts.addAll(closing(bench, completed.on()));
    return Reaction.to(is.at(Step.COMPLETED), acts);
  }

  private static Send complete(Attendance roll, LocalDate on, int hours) {
    return new Send(
        "complete:" + roll.enrollment(), new CompleteTraining(roll.enrollment(), on, roll, hours));
  }

  private static Reaction<State> judgeAgain(
      State is, AttendanceCorrected corrected, LocalDate today) {
    return Reaction.to(
        is,
        complete(corrected.attendance(), today, corrected.hours()),
        close(corrected.of().enrollment(), today));
  }

  /// Whoever is through with the class already answers that it is so.
  private static List<Act> closing(Bench bench, LocalDate on) {
    var acts = new ArrayList<Act>();
    for (Todo.Entry applicant : bench.todo().entries()) {
      acts.add(close(new EnrollmentId(applicant.item()), on));
      acts.add(new Strike(applicant.item()));
    }
    return acts;
  }

  private static Send close(EnrollmentId enrollment, LocalDate on) {
    return new Send("close:" + enrollment, new CloseEnrollment(enrollment, on));
  }
}

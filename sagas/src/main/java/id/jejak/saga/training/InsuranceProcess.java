package id.jejak.saga.training;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.training.EndInsurance;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.FirstDayMoved;
import id.jejak.messages.training.InsuranceConfirmed;
import id.jejak.messages.training.StartNoShow;
import id.jejak.messages.training.TraineeDroppedOut;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.TraineeExpelled;
import id.jejak.messages.training.TraineeTransferred;
import id.jejak.messages.training.TrainingCompleted;
import id.jejak.messages.training.TrainingNotCompleted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Insurance before the start (S3): whoever is enrolled is covered from the own first day (R10),
/// and no longer than they stay.
///
/// `cover`: the start of the working day before the first day (H-1), so that the office still has
/// that day to act; set again when the class is postponed and the cover is not that of its new
/// days. When it fires the cover is overdue, which is work for a person; the class itself refuses
/// to start with somebody uninsured. One enrollment is insured once: an instance that ended stays
/// ended.
final class InsuranceProcess implements Process<InsuranceProcess.State> {
  /// @param insured there is a policy to end
  record State(EnrollmentId enrollment, Step step, boolean insured) {
    State at(Step next) {
      return new State(enrollment, next, insured);
    }

    State covered() {
      return new State(enrollment, Step.COVERED, true);
    }
  }

  enum Step {
    NOT_ENROLLED,
    UNCOVERED,
    OVERDUE,
    COVERED
  }

  @Override
  public String name() {
    return "insurance";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        TraineeEnrolled.class,
        FirstDayMoved.class,
        InsuranceConfirmed.class,
        StartNoShow.class,
        TraineeDroppedOut.class,
        TraineeExpelled.class,
        TraineeTransferred.class,
        EnrollmentClosed.class,
        TrainingNotCompleted.class,
        TrainingCompleted.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case TraineeEnrolled enrolled -> enrolled.of().enrollment().value();
      case FirstDayMoved moved -> moved.of().enrollment().value();
      case TraineeTransferred transferred -> transferred.of().enrollment().value();
      case EnrollmentClosed closed -> closed.of().enrollment().value();
      case TrainingNotCompleted failed -> failed.of().enrollment().value();
      case InsuranceConfirmed confirmed -> confirmed.of().enrollment().value();
      case StartNoShow missed -> missed.of().enrollment().value();
      case TraineeDroppedOut dropped -> dropped.of().enrollment().value();
      case TraineeExpelled expelled -> expelled.of().enrollment().value();
      case TrainingCompleted completed -> completed.of().enrollment().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new EnrollmentId(key), Step.NOT_ENROLLED, false);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case TraineeEnrolled enrolled when is.step() == Step.NOT_ENROLLED ->
          uncovered(is, enrolled.firstDay(), bench);
      case FirstDayMoved moved when !moved.covered() -> uncovered(is, moved.firstDay(), bench);
      case TimerFired _ when is.step() == Step.UNCOVERED -> Reaction.to(is.at(Step.OVERDUE));
      case InsuranceConfirmed _ -> Reaction.to(is.covered(), new Cancel("cover"));
      case StartNoShow missed -> leave(is, missed.on());
      case TraineeDroppedOut dropped -> leave(is, dropped.on());
      case TraineeExpelled expelled -> leave(is, expelled.on());
      case TraineeTransferred transferred -> leave(is, transferred.on());
      case EnrollmentClosed closed -> leave(is, closed.on());
      case TrainingNotCompleted failed -> leave(is, failed.on());
      case TrainingCompleted _ -> Reaction.to(is).end();
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> uncovered(State is, LocalDate firstDay, Bench bench) {
    LocalDate dayBefore = bench.calendar().workingDayBefore(firstDay);
    return Reaction.to(
        is.at(Step.UNCOVERED),
        new Schedule("cover", bench.calendar().at(dayBefore, LocalTime.MIDNIGHT)));
  }

  private static Reaction<State> leave(State is, LocalDate on) {
    return is.insured()
        ? Reaction.to(is, new Send("end", new EndInsurance(is.enrollment(), on))).end()
        : Reaction.to(is).end();
  }
}

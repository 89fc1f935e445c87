package id.jejak.saga.training;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.training.DeclineSeat;
import id.jejak.messages.training.EnrollmentClosed;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.OfferSeat;
import id.jejak.messages.training.PutOnWaitingList;
import id.jejak.messages.training.ReleaseSeat;
import id.jejak.messages.training.SeatChange;
import id.jejak.messages.training.SeatDeclined;
import id.jejak.messages.training.SeatReserved;
import id.jejak.messages.training.TraineeEnrolled;
import id.jejak.messages.training.WaitingListed;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Recruitment to a class (S1): who gets a seat is offered it, and has some working days to say
/// yes; who says no, or nothing, gives it back, and the class promotes the next who waits. With the
/// class, waiting and answering are over too.
///
/// `confirm`: `confirm.days` working days after the log learnt of the seat, so that a late entry
/// costs nobody their days. Who declined is out: an instance that ended stays ended, and the person
/// applies again for another class.
final class RecruitmentProcess implements Process<RecruitmentProcess.State> {
  record State(EnrollmentId enrollment, Step step) {
    State at(Step next) {
      return new State(enrollment, next);
    }
  }

  enum Step {
    APPLIED,
    WAITING,
    OFFERED
  }

  @Override
  public String name() {
    return "recruitment";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        SeatReserved.class,
        WaitingListed.class,
        TraineeEnrolled.class,
        SeatDeclined.class,
        EnrollmentClosed.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case SeatReserved seat -> seat.of().enrollment().value();
      case WaitingListed listed -> listed.of().enrollment().value();
      case TraineeEnrolled enrolled -> enrolled.of().enrollment().value();
      case SeatDeclined declined -> declined.of().enrollment().value();
      case EnrollmentClosed closed -> closed.of().enrollment().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(new EnrollmentId(key), Step.APPLIED);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case WaitingListed listed when is.step() != Step.OFFERED ->
          Reaction.to(
              is.at(Step.WAITING),
              new Send("wait", new PutOnWaitingList(is.enrollment(), listed.place())));
      case SeatReserved _ when is.step() != Step.OFFERED -> offer(is, recorded, bench);
      case TimerFired _ when is.step() == Step.OFFERED ->
          Reaction.to(
              is, new Send("decline", new DeclineSeat(is.enrollment(), false, "NO_ANSWER")));
      case TraineeEnrolled _, EnrollmentClosed _ -> Reaction.to(is).end();
      case SeatDeclined declined -> release(is, declined);
      // An answer came in the last moment; its event is on the way.
      case StepRefused no when no.step().equals("decline") && no.overtaken() -> Reaction.to(is);
      // The class is over; the end of the enrolment is on the way.
      case StepRefused no when overMeanwhile(no) -> Reaction.to(is);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static boolean overMeanwhile(StepRefused no) {
    return switch (no.step()) {
      case "offer" -> no.code().equals("SEAT_NOT_RESERVED") || closed(no);
      case "wait" -> closed(no);
      default -> false;
    };
  }

  private static boolean closed(StepRefused no) {
    return no.overtaken(Set.of("CLOSED"));
  }

  private static Reaction<State> offer(State is, Recorded<?> recorded, Bench bench) {
    LocalDate confirmBy =
        bench
            .calendar()
            .plusWorkingDays(
                bench.calendar().dayOf(recorded.recordedAt()),
                bench.rules().number("confirm.days"));
    return Reaction.to(
        is.at(Step.OFFERED),
        new Send("offer", new OfferSeat(is.enrollment(), confirmBy)),
        new Schedule("confirm", bench.calendar().endOf(confirmBy)));
  }

  private static Reaction<State> release(State is, SeatDeclined declined) {
    var why = declined.answered() ? SeatChange.DECLINED : SeatChange.NO_ANSWER;
    return Reaction.to(
            is,
            new Send(
                "release", new ReleaseSeat(declined.of().trainingClass(), is.enrollment(), why)))
        .end();
  }
}

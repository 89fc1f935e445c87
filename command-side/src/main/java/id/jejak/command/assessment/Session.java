package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionRescheduled;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.person.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// An assessment session: where and when, its assessors, its seats.
sealed interface Session {
  record None() implements Session {}

  /// @param day on which it is now
  record Planned(
      SessionScheduled plan,
      LocalDate day,
      Stage stage,
      Map<AssessorId, PersonId> assessors,
      Map<AssessmentId, ExamSeatReserved> seats)
      implements Session {
    List<ExamSeatReserved> seatsOf(AssessorId assessor) {
      return seats.values().stream().filter(seat -> seat.assessor().equals(assessor)).toList();
    }

    private Planned in(Stage next) {
      return new Planned(plan, day, next, assessors, seats);
    }

    private Planned on(LocalDate next) {
      return new Planned(plan, next, stage, assessors, seats);
    }

    private Planned assessed(Map<AssessorId, PersonId> by) {
      return new Planned(plan, day, stage, by, seats);
    }

    private Planned seated(Map<AssessmentId, ExamSeatReserved> now) {
      return new Planned(plan, day, stage, assessors, now);
    }
  }

  /// Another day is no state of its own: the session stays scheduled.
  enum Stage {
    SCHEDULED,
    CANCELLED,
    HELD,
    CLOSED
  }

  static Session of(SessionId id, History history) {
    Session session = new None();
    for (SessionEvent event : history.of(id, SessionEvent.class)) {
      session = session.evolve(event);
    }
    return session;
  }

  default Session evolve(SessionEvent event) {
    return switch (event) {
      case SessionScheduled plan ->
          new Planned(plan, plan.day(), Stage.SCHEDULED, Map.of(), Map.of());
      case AssessorAssigned assigned ->
          change(
              is -> is.assessed(Maps.with(is.assessors(), assigned.assessor(), assigned.person())));
      case AssessorReplaced replaced ->
          change(is ->
              is.assessed(
                  Maps.with(
                      Maps.without(is.assessors(), replaced.from()),
                      replaced.to(),
                      replaced.person())));
      case ExamSeatReserved seat ->
          change(is -> is.seated(Maps.with(is.seats(), seat.of().assessment(), seat)));
      case ExamSeatChanged seat ->
          change(is ->
              is.seated(
                  Maps.with(
                      is.seats(),
                      seat.of().assessment(),
                      new ExamSeatReserved(seat.of(), seat.assessor(), seat.day()))));
      case ExamSeatReleased seat ->
          change(is -> is.seated(Maps.without(is.seats(), seat.of().assessment())));
      case SessionRescheduled moved -> change(is -> is.on(moved.to()));
      case SessionCancelled _ -> change(is -> is.in(Stage.CANCELLED));
      case AssessmentSessionHeld _ -> change(is -> is.in(Stage.HELD));
      case SessionClosed _ -> change(is -> is.in(Stage.CLOSED));
    };
  }

  private Session change(UnaryOperator<Planned> change) {
    return this instanceof Planned is ? change.apply(is) : this;
  }
}

package id.jejak.command.assessment;

import id.jejak.kernel.History;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.person.PersonId;
import java.util.Map;

/// An assessment session: where and when, its assessors, its seats.
sealed interface Session {
  record None() implements Session {}

  record Planned(
      SessionScheduled plan,
      Stage stage,
      Map<AssessorId, PersonId> assessors,
      Map<AssessmentId, ExamSeatReserved> seats)
      implements Session {
    long seatsOf(AssessorId assessor) {
      return seats.values().stream().filter(seat -> seat.assessor().equals(assessor)).count();
    }
  }

  enum Stage {
    SCHEDULED,
    CANCELLED,
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
    if (event instanceof SessionScheduled plan) {
      return new Planned(plan, Stage.SCHEDULED, Map.of(), Map.of());
    }
    if (!(this instanceof Planned is)) {
      return this;
    }
    var plan = is.plan();
    return switch (event) {
      case SessionScheduled again -> new Planned(again, Stage.SCHEDULED, Map.of(), Map.of());
      case AssessorAssigned assigned ->
          new Planned(
              plan,
              is.stage(),
              Maps.with(is.assessors(), assigned.assessor(), assigned.person()),
              is.seats());
      case ExamSeatReserved seat ->
          new Planned(
              plan,
              is.stage(),
              is.assessors(),
              Maps.with(is.seats(), seat.of().assessment(), seat));
      case ExamSeatReleased seat ->
          new Planned(
              plan, is.stage(), is.assessors(), Maps.without(is.seats(), seat.of().assessment()));
      case SessionCancelled _ -> new Planned(plan, Stage.CANCELLED, is.assessors(), is.seats());
      case SessionClosed _ -> new Planned(plan, Stage.CLOSED, is.assessors(), is.seats());
    };
  }
}

package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionScheduled;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Assessment sessions, one row each: seats, and what came of them.
final class SessionBoard implements View {
  static final String NAME = "session_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("session");
  }

  @Override
  public String ddl() {
    return View.ddl(SessionBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(SessionEvent.class, AssessmentEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case SessionEvent event -> on(event, rows);
      case AssessmentEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(SessionEvent event, Rows rows) {
    switch (event) {
      case SessionScheduled scheduled ->
          rows.at(scheduled.session())
              .set("lsp", scheduled.lsp())
              .set("program", scheduled.program())
              .set("tuk", scheduled.tuk())
              .set("scheme", scheduled.scheme().scheme())
              .set("scheme_version", scheduled.scheme().version())
              .set("day", scheduled.day())
              .set("mode", scheduled.mode())
              .set("seats", scheduled.seats())
              .set("status", "SCHEDULED");
      case AssessorAssigned assigned -> rows.at(assigned.session()).add("assessors", 1);
      case ExamSeatReserved reserved -> rows.at(reserved.of().session()).add("seats_taken", 1);
      case ExamSeatReleased released -> rows.at(released.of().session()).add("seats_taken", -1);
      case SessionCancelled cancelled -> rows.at(cancelled.session()).set("status", "CANCELLED");
      case SessionClosed closed -> rows.at(closed.session()).set("status", "CLOSED");
    }
  }

  private static void on(AssessmentEvent event, Rows rows) {
    switch (event) {
      case CandidateCheckedIn came -> rows.at(came.of().session()).add("checked_in", 1);
      case CandidateNoShow missed -> rows.at(missed.of().session()).add("no_shows", 1);
      case AssessmentReported reported -> rows.at(reported.of().session()).add("reported", 1);
      case AssessmentDecided decided ->
          rows.at(decided.of().session())
              .add(
                  switch (decided.verdict()) {
                    case K -> "competent";
                    case BK -> "not_yet";
                  },
                  1);
      case AssessmentPlanned _,
          AssessmentConsentSigned _,
          EvidenceRecorded _,
          AssessmentRecommendationRecorded _,
          AssessmentVoided _ -> {} // not counted by session
    }
  }
}

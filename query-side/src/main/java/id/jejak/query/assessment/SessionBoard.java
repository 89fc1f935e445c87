package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentFeedbackGiven;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentProcessReviewed;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.AssessmentReplanned;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentSessionHeld;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.AssessorAssigned;
import id.jejak.messages.assessment.AssessorReplaced;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.ExamSeatChanged;
import id.jejak.messages.assessment.ExamSeatReleased;
import id.jejak.messages.assessment.ExamSeatReserved;
import id.jejak.messages.assessment.InstrumentsMapped;
import id.jejak.messages.assessment.ReasonableAdjustmentRecorded;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessment.RemoteRecordingAttached;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.SessionCancelled;
import id.jejak.messages.assessment.SessionClosed;
import id.jejak.messages.assessment.SessionEvent;
import id.jejak.messages.assessment.SessionRescheduled;
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
      case ExamSeatReserved reserved -> seat(reserved.of(), 1, rows);
      case ExamSeatReleased released -> seat(released.of(), -1, rows);
      case SessionRescheduled moved -> rows.at(moved.session()).set("day", moved.to());
      case AssessmentSessionHeld held -> rows.at(held.session()).set("status", "HELD");
      case AssessorReplaced _, ExamSeatChanged _ -> {} // as many as before
      case SessionCancelled cancelled -> rows.at(cancelled.session()).set("status", "CANCELLED");
      case SessionClosed closed -> rows.at(closed.session()).set("status", "CLOSED");
    }
  }

  private static void on(AssessmentEvent event, Rows rows) {
    switch (event) {
      case CandidateCheckedIn came -> count(came.of(), "checked_in", rows);
      case CandidateNoShow missed -> count(missed.of(), "no_shows", rows);
      case AssessmentReported reported -> count(reported.of(), "reported", rows);
      case AssessmentDecided decided ->
          count(
              decided.of(),
              switch (decided.verdict()) {
                case K -> "competent";
                case BK -> "not_yet";
              },
              rows);
      case AssessmentReplanned _,
          InstrumentsMapped _,
          ReasonableAdjustmentRecorded _,
          RemoteRecordingAttached _,
          RecommendationAmended _,
          AssessmentFeedbackGiven _,
          AssessmentProcessReviewed _,
          ReportReturned _,
          DecisionSuperseded _,
          AssessmentPlanned _,
          AssessmentConsentSigned _,
          EvidenceRecorded _,
          AssessmentRecommendationRecorded _,
          AssessmentVoided _ -> {} // not counted by session
    }
  }

  /// What is seen in a portfolio alone belongs to no session.
  private static void count(AssessmentRef of, String column, Rows rows) {
    if (of.session() != null) {
      rows.at(of.session()).add(column, 1);
    }
  }

  /// Only a portfolio assessment has no session, and it takes no seat.
  private static void seat(AssessmentRef of, int taken, Rows rows) {
    if (of.session() != null) {
      rows.at(of.session()).add("seats_taken", taken);
    }
  }
}

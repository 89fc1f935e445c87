package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.AppealEscalated;
import id.jejak.messages.assessment.AppealEvent;
import id.jejak.messages.assessment.AppealFiled;
import id.jejak.messages.assessment.AppealPanelAppointed;
import id.jejak.messages.assessment.AppealRejected;
import id.jejak.messages.assessment.AppealUpheld;
import id.jejak.messages.assessment.AppealWithdrawn;
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
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.InstrumentsMapped;
import id.jejak.messages.assessment.ReasonableAdjustmentRecorded;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessment.RemoteRecordingAttached;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every attempt as it stands, from the plan to the decision and what took its place.
final class AssessmentBoard implements View {
  static final String NAME = "assessment_board";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("assessment");
  }

  @Override
  public String ddl() {
    return View.ddl(AssessmentBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(AssessmentEvent.class, AppealEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case AssessmentEvent event -> on(event, recorded, rows);
      case AppealEvent event -> on(event, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(AssessmentEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case AssessmentPlanned planned ->
          row(rows, planned.of())
              .set("assessor", planned.assessor())
              .set("day", planned.day())
              .set("status", "PLANNED");
      case AssessmentReplanned planned ->
          row(rows, planned.of()).set("assessor", planned.assessor()).set("day", planned.day());
      case CandidateCheckedIn came -> row(rows, came.of()).set("status", "CHECKED_IN");
      case CandidateNoShow missed ->
          row(rows, missed.of())
              .set("status", "NO_SHOW")
              .set("reason", missed.excused() ? "EXCUSED" : "UNEXCUSED");
      case AssessmentConsentSigned signed -> row(rows, signed.of()).set("status", "CONSENTED");
      case EvidenceRecorded evidence -> row(rows, evidence.of()).set("status", "IN_PROGRESS");
      case AssessmentRecommendationRecorded recommended ->
          row(rows, recommended.of())
              .set("recommended", recommended.overall())
              .set("status", "RECOMMENDED");
      case RecommendationAmended amended ->
          row(rows, amended.of())
              .set("recommended", amended.overall())
              .add("amended", 1)
              .set("status", "RECOMMENDED");
      case AssessmentReported reported ->
          row(rows, reported.of())
              .set("reported_at", recorded.occurredAt())
              .set("status", "REPORTED");
      case ReportReturned returned ->
          row(rows, returned.of())
              .add("returned", 1)
              .set("reason", returned.question())
              .set("status", "RETURNED");
      case AssessmentDecided decided ->
          row(rows, decided.of())
              .set("plenary", decided.plenary())
              .set("verdict", decided.verdict())
              .set("decided_on", decided.on())
              .set("reassess_until", decided.reassessUntil())
              .set("appeal_until", decided.appealUntil())
              .set("status", "DECIDED");
      case DecisionSuperseded superseded ->
          row(rows, superseded.of())
              .set("superseded_by", superseded.verdict())
              .set("appeal", superseded.appeal())
              .set("status", "SUPERSEDED_BY_APPEAL");
      case AssessmentVoided voided ->
          row(rows, voided.of()).set("reason", voided.reason()).set("status", "VOID");
      case AssessmentFeedbackGiven given -> row(rows, given.of()).set("feedback", true);
      case AssessmentProcessReviewed reviewed -> row(rows, reviewed.of()).set("reviewed", true);
      case InstrumentsMapped _,
          ReasonableAdjustmentRecorded _,
          RemoteRecordingAttached _ -> {} // in the file of the candidate
    }
  }

  private static void on(AppealEvent event, Rows rows) {
    switch (event) {
      case AppealFiled filed -> row(rows, filed.of()).set("appeal", filed.appeal());
      case AppealPanelAppointed _,
          AppealEscalated _,
          AppealUpheld _,
          AppealRejected _,
          AppealWithdrawn _ -> {} // the board of appeals
    }
  }

  private static Row row(Rows rows, AssessmentRef of) {
    var candidate = of.candidate();
    return rows.at(of.assessment())
        .set("attempt", of.attempt())
        .set("session", of.session())
        .set("application", candidate.application())
        .set("person", candidate.person())
        .set("program", candidate.program())
        .set("scheme", candidate.scheme().scheme())
        .set("scheme_version", candidate.scheme().version())
        .set("lsp", candidate.lsp());
  }
}

package id.jejak.query.assessment;

import id.jejak.engine.view.Rows;
import id.jejak.engine.view.Rows.Row;
import id.jejak.engine.view.View;
import id.jejak.kernel.Event;
import id.jejak.kernel.Recorded;
import id.jejak.messages.assessment.ApplicationAwaitsFunding;
import id.jejak.messages.assessment.ApplicationClosed;
import id.jejak.messages.assessment.ApplicationEvent;
import id.jejak.messages.assessment.ApplicationFunded;
import id.jejak.messages.assessment.ApplicationLapsed;
import id.jejak.messages.assessment.ApplicationMoved;
import id.jejak.messages.assessment.ApplicationWithdrawn;
import id.jejak.messages.assessment.AssessmentConsentSigned;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentEvent;
import id.jejak.messages.assessment.AssessmentFeedbackGiven;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentProcessReviewed;
import id.jejak.messages.assessment.AssessmentRecommendationRecorded;
import id.jejak.messages.assessment.AssessmentReplanned;
import id.jejak.messages.assessment.AssessmentReported;
import id.jejak.messages.assessment.AssessmentVoided;
import id.jejak.messages.assessment.CandidateAdmitted;
import id.jejak.messages.assessment.CandidateCheckedIn;
import id.jejak.messages.assessment.CandidateFreed;
import id.jejak.messages.assessment.CandidateNoShow;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.CandidateRejected;
import id.jejak.messages.assessment.CandidateScheduled;
import id.jejak.messages.assessment.CertificationApplicationSubmitted;
import id.jejak.messages.assessment.DecisionSuperseded;
import id.jejak.messages.assessment.EvidenceRecorded;
import id.jejak.messages.assessment.EvidenceRequested;
import id.jejak.messages.assessment.EvidenceSupplied;
import id.jejak.messages.assessment.InstrumentsMapped;
import id.jejak.messages.assessment.ReasonableAdjustmentRecorded;
import id.jejak.messages.assessment.RecommendationAmended;
import id.jejak.messages.assessment.RemoteRecordingAttached;
import id.jejak.messages.assessment.ReportReturned;
import id.jejak.messages.assessment.SelfAssessmentReviewed;
import id.jejak.messages.assessment.SelfAssessmentSubmitted;
import id.jejak.messages.certification.CertificateDelivered;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateExpiring;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificatePrinted;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateRenewed;
import id.jejak.messages.certification.CertificateSuperseded;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.CertificateWithheld;
import id.jejak.messages.certification.DuplicateIssued;
import id.jejak.messages.certification.ExternalCertificateRecorded;
import id.jejak.messages.certification.RenewalInvited;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.query.Families;
import java.util.List;
import java.util.Set;

/// Every application as it stands, from the form to the certificate. The first verdict stays
/// visible beside the later one; which is the first the table knows, because an attempt that was
/// missed has no verdict.
final class CandidateBoard implements View {
  static final String NAME = "candidate_board";

  /// How many attempts have a column; no scheme allows as many.
  private static final int ATTEMPTS = 4;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> key() {
    return List.of("application");
  }

  @Override
  public String ddl() {
    return View.ddl(CandidateBoard.class, NAME);
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Families.of(ApplicationEvent.class, AssessmentEvent.class, CertificateEvent.class);
  }

  @Override
  public void on(Recorded<?> recorded, Rows rows) {
    switch (recorded.event()) {
      case ApplicationEvent event -> on(event, recorded, rows);
      case AssessmentEvent event -> on(event, rows);
      case CertificateEvent event -> on(event, recorded, rows);
      default -> throw Families.unheard(recorded.event());
    }
  }

  private static void on(ApplicationEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case CertificationApplicationSubmitted submitted ->
          row(rows, submitted.candidate())
              .set("track", submitted.track())
              .set("category", submitted.category())
              .set("submitted_at", recorded.occurredAt())
              .set("status", "SUBMITTED");
      case SelfAssessmentSubmitted _ -> {} // its review counts
      case SelfAssessmentReviewed reviewed ->
          row(rows, reviewed.candidate()).set("may_proceed", reviewed.mayProceed());
      case CandidateAdmitted admitted ->
          row(rows, admitted.candidate())
              .set("admitted_on", admitted.on())
              .set("status", "ADMITTED");
      case CandidateRejected rejected ->
          row(rows, rejected.candidate())
              .set("reason", rejected.reason())
              .set("status", "REJECTED");
      case CandidateScheduled scheduled ->
          row(rows, scheduled.candidate())
              .add("schedulings", 1)
              .set("session", scheduled.session())
              .set("exam_day", scheduled.day())
              .set("status", "SCHEDULED");
      case EvidenceRequested requested ->
          row(rows, requested.candidate()).set("status", "MORE_EVIDENCE");
      case EvidenceSupplied supplied -> row(rows, supplied.candidate()).set("status", "SUBMITTED");
      case ApplicationAwaitsFunding waiting ->
          row(rows, waiting.candidate()).set("status", "FUNDING_QUEUED");
      case ApplicationFunded funded -> row(rows, funded.candidate()).set("status", "ADMITTED");
      case ApplicationMoved moved -> row(rows, moved.to());
      case CandidateFreed freed ->
          row(rows, freed.candidate())
              .set("session", null)
              .set("exam_day", null)
              .set("status", "ADMITTED");
      case ApplicationLapsed lapsed -> row(rows, lapsed.candidate()).set("status", "LAPSED");
      case ApplicationWithdrawn withdrawn ->
          row(rows, withdrawn.candidate())
              .set("reason", withdrawn.reason())
              .set("status", "WITHDRAWN");
      case ApplicationClosed closed ->
          row(rows, closed.candidate()).set("reason", closed.reason()).set("status", "CLOSED");
    }
  }

  private static void on(AssessmentEvent event, Rows rows) {
    switch (event) {
      case AssessmentPlanned planned ->
          row(rows, planned.of().candidate())
              .set("attempts", planned.of().attempt())
              .set("assessor", planned.assessor());
      case CandidateNoShow missed ->
          row(rows, missed.of().candidate()).add(missed.excused() ? "excused" : "no_shows", 1);
      case AssessmentReported reported -> row(rows, reported.of().candidate()).add("reports", 1);
      case AssessmentDecided decided ->
          row(rows, decided.of().candidate())
              .set("verdict_" + Math.min(decided.of().attempt(), ATTEMPTS), decided.verdict());
      case AssessmentVoided voided -> row(rows, voided.of().candidate()).add("voided", 1);
      case DecisionSuperseded superseded ->
          row(rows, superseded.of().candidate()).set("on_appeal", true);
      case AssessmentReplanned replanned ->
          row(rows, replanned.of().candidate()).set("assessor", replanned.assessor());
      case InstrumentsMapped _,
          ReasonableAdjustmentRecorded _,
          RemoteRecordingAttached _,
          RecommendationAmended _,
          AssessmentFeedbackGiven _,
          AssessmentProcessReviewed _,
          ReportReturned _,
          CandidateCheckedIn _,
          AssessmentConsentSigned _,
          EvidenceRecorded _,
          AssessmentRecommendationRecorded _ -> {} // steps within the day of the exam
    }
  }

  private static void on(CertificateEvent event, Recorded<?> recorded, Rows rows) {
    switch (event) {
      case CertificateIssued issued -> {
        if (issued.of().application() != null) {
          rows.at(issued.of().application())
              .set("certificate", issued.of().certificate())
              .set("certified_on", issued.validity().from());
        }
      }
      case CertificateWithheld _,
          ExternalCertificateRecorded _,
          CertificateExpiring _,
          RenewalInvited _,
          CertificateExpired _,
          CertificateSuspended _,
          CertificateReinstated _,
          WithdrawalRequested _,
          CertificateWithdrawn _,
          CertificateRenewed _,
          CertificateSuperseded _,
          DuplicateIssued _,
          CertificatePrinted _,
          CertificateDelivered _ -> {} // the certificate's later life, in its register
    }
  }

  private static Row row(Rows rows, CandidateRef candidate) {
    return rows.at(candidate.application())
        .set("person", candidate.person())
        .set("enrollment", candidate.enrollment())
        .set("program", candidate.program())
        .set("scheme", candidate.scheme().scheme())
        .set("scheme_version", candidate.scheme().version())
        .set("lsp", candidate.lsp());
  }
}

package id.jejak.query.work;

import id.jejak.messages.audit.AuditCaseClosed;
import id.jejak.messages.audit.AuditCaseId;
import id.jejak.messages.audit.AuditCaseOpened;
import id.jejak.messages.audit.AuditEvent;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FollowUpRecorded;
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.FraudSuspected;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintEvent;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.query.Heard;

/// Cases, complaints and findings: each waits for one answer after the other.
final class CaseWork {
  static final Heard<Queue> HEARD =
      Heard.<Queue, CaseEvent>of(CaseEvent.class, CaseWork::on)
          .and(ComplaintEvent.class, CaseWork::on)
          .and(AuditEvent.class, CaseWork::on);

  private CaseWork() {}

  private static void on(CaseEvent event, Queue queue) {
    var of = event.of();
    switch (event) {
      case CaseOpened opened ->
          watch(
              queue.open(Work.HEAR_CASE, of.caseId(), null, of.person(), opened.dueOn()),
              of,
              "statement");
      case CorrectionRequested _, StatementRecorded _ -> {
        queue.close(of.caseId(), Work.HEAR_CASE);
        watch(queue.open(Work.DECIDE_CASE, of.caseId(), of.person()), of, "due");
      }
      case CaseDecided _ -> {
        queue.close(of.caseId(), Work.DECIDE_CASE);
        // What the decision asks for is done by a process otherwise, which closes the case.
        if (of.kind() == CaseKind.CORRECTION || of.person() == null) {
          queue.open(Work.CLOSE_CASE, of.caseId(), of.person());
        }
      }
      case CaseClosed _ -> queue.close(of.caseId(), Work.CLOSE_CASE);
      case FraudSuspected _, CaseExtended _ -> {} // the same work
    }
  }

  /// Nobody watches over the days of a recall or a correction.
  private static void watch(Queue.Open open, CaseRef of, String timer) {
    switch (of.kind()) {
      case SUSPENSION -> open.watched("suspension", timer, of.caseId());
      case FRAUD -> open.watched("exam-fraud", timer, of.caseId());
      case RECALL, CORRECTION -> {}
    }
  }

  private static void on(ComplaintEvent event, Queue queue) {
    var complaint = event.of().complaint();
    switch (event) {
      case ComplaintFiled _ ->
          queue
              .open(Work.ACKNOWLEDGE_COMPLAINT, complaint)
              .watched("complaint", "acknowledge", complaint);
      case ComplaintAcknowledged _ -> {
        queue.close(complaint, Work.ACKNOWLEDGE_COMPLAINT);
        queue
            .open(Work.INVESTIGATE_COMPLAINT, complaint)
            .watched("complaint", "resolve", complaint);
      }
      case InvestigatorAppointed _ -> {
        queue.close(complaint, Work.INVESTIGATE_COMPLAINT);
        queue.open(Work.RESOLVE_COMPLAINT, complaint).watched("complaint", "resolve", complaint);
      }
      case ComplaintResolved _ -> queue.close(complaint, Work.RESOLVE_COMPLAINT);
    }
  }

  private static void on(AuditEvent event, Queue queue) {
    switch (event) {
      case FindingRecorded found ->
          queue.open(Work.FOLLOW_UP_FINDING, finding(found.audit(), found.number()));
      case FollowUpRecorded followUp ->
          queue.close(finding(followUp.audit(), followUp.number()), Work.FOLLOW_UP_FINDING);
      case AuditCaseOpened _, AuditCaseClosed _ -> {} // the auditor's own
    }
  }

  private static AuditCaseId finding(AuditCaseId audit, int number) {
    return new AuditCaseId(audit.value() + "." + number);
  }
}

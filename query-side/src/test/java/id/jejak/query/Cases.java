package id.jejak.query;

import static id.jejak.query.Sample.ASSESSOR;
import static id.jejak.query.Sample.LSP;
import static id.jejak.query.Sample.SCHEME;
import static id.jejak.query.Sample.SESSION;
import static id.jejak.query.Sample.attempt;
import static id.jejak.query.Sample.candidate;
import static id.jejak.query.Sample.certificate;
import static id.jejak.query.Sample.day;
import static id.jejak.query.Sample.person;

import id.jejak.kernel.Event;
import id.jejak.kernel.LogEvent.CommandRefused;
import id.jejak.kernel.Personal;
import id.jejak.messages.audit.AuditCaseId;
import id.jejak.messages.audit.AuditCaseOpened;
import id.jejak.messages.audit.FindingGrade;
import id.jejak.messages.audit.FindingRecorded;
import id.jejak.messages.audit.FollowUpRecorded;
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CorrectionRequested;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintId;
import id.jejak.messages.complaint.ComplaintOutcome;
import id.jejak.messages.complaint.ComplaintRef;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonDataCorrected;
import id.jejak.messages.person.PersonField;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What went wrong in the small programme, and what came of it.
public final class Cases {
  public static final CaseRef RECALL =
      about("asr", CaseKind.RECALL, attempt("siti", 1).assessment().value(), ASSESSOR.value());
  public static final CaseRef SUSPENSION =
      new CaseRef(
          new CaseId("cas-own"),
          CaseKind.SUSPENSION,
          "cert-erased",
          "cas-lsp",
          person("erased"),
          certificate("erased").certificate(),
          null,
          null,
          SCHEME);
  public static final CaseRef BODY =
      new CaseRef(
          new CaseId("cas-lsp"),
          CaseKind.RECALL,
          LSP.value(),
          "INVALID",
          null,
          null,
          null,
          null,
          null);
  public static final CaseRef CORRECTION = about("name", CaseKind.CORRECTION, "per-siti", "NAME");

  private Cases() {}

  private static CaseRef about(String id, CaseKind kind, String subject, String cause) {
    return new CaseRef(
        new CaseId("cas-" + id),
        kind,
        subject,
        cause,
        person("siti"),
        certificate("siti").certificate(),
        attempt("siti", 1).assessment(),
        candidate("siti").application(),
        SCHEME);
  }

  public static CaseOpened opened(CaseRef of) {
    return new CaseOpened(of, day("2023-06-01"), "usr-siti");
  }

  public static StatementRecorded said(CaseRef of) {
    return new StatementRecorded(of, Personal.of(person("siti"), "evidence is sound"));
  }

  public static CaseDecided decided(CaseRef of, CaseOutcome outcome) {
    return new CaseDecided(of, outcome, "REASON", "usr-committee");
  }

  static Event[] story() {
    var complaint = new ComplaintRef(new ComplaintId("cpl-1"), SESSION.value(), null);
    var audit = new AuditCaseId("aud-1");
    return new Event[] {
      opened(RECALL),
      said(RECALL),
      decided(RECALL, CaseOutcome.ACCEPTED_WITH_REASON),
      new CaseClosed(RECALL),
      opened(BODY),
      opened(SUSPENSION),
      opened(CORRECTION),
      new CorrectionRequested(CORRECTION, "NAME", Personal.of(person("siti"), "family card")),
      new PersonDataCorrected(
          person("siti"),
          new CorrectionId("cor-1"),
          Set.of(PersonField.NAME),
          PersonData.ofName(Personal.of(person("siti"), "Sitti")),
          PersonData.ofName(Personal.of(person("siti"), "Siti")),
          Personal.of(person("siti"), "family card"),
          CORRECTION.caseId(),
          "usr-desk",
          "usr-head",
          List.of()),
      new ComplaintFiled(
          complaint, Set.of(), Personal.of(complaint.complaint(), "too late"), day("2023-03-11")),
      new ComplaintAcknowledged(complaint),
      new InvestigatorAppointed(complaint, person("other")),
      new ComplaintResolved(complaint, person("head"), ComplaintOutcome.REJECTED, "UNFOUNDED"),
      new AuditCaseOpened(audit, 42, Personal.of(audit, "who decided?")),
      new FindingRecorded(audit, 1, FindingGrade.MINOR, "plen-1", Personal.of(audit, "no minutes")),
      new FindingRecorded(audit, 2, FindingGrade.MAJOR, "asr-1", Personal.of(audit, "lapsed")),
      new FollowUpRecorded(audit, 1, day("2023-09-01"), Personal.of(audit, "minutes are kept")),
      new CommandRefused("assessment.AssignAssessor", "ses-1", "CONFLICT_OF_INTEREST", Map.of())
    };
  }
}

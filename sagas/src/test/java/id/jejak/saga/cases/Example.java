package id.jejak.saga.cases;

import static id.jejak.saga.Sample.CANDIDATE;
import static id.jejak.saga.Sample.FIRST;
import static id.jejak.saga.Sample.SCHEME;
import static id.jejak.saga.Sample.SITI;
import static id.jejak.saga.Sample.day;

import id.jejak.kernel.Personal;
import id.jejak.kernel.Reaction.Send;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseExtended;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.CloseCase;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.shared.Role;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cases about Siti's first assessment and the certificate that it earned.
final class Example {
  static final CaseId CASE = new CaseId("cas-1");
  static final CertificateId CERTIFICATE = CertificateId.of(FIRST.assessment());
  static final Send CLOSE = new Send("close", new CloseCase(CASE));

  private Example() {}

  static Send ask(String by) {
    return new Send(
        "ask",
        RequestNotification.to(
            SITI.person(),
            Template.STATEMENT_REQUESTED,
            Map.of("caseId", "cas-1", "by", by),
            "cas-1"));
  }

  static Send overdue(String due) {
    return new Send(
        "overdue",
        RequestNotification.to(
            Role.COMMITTEE, Template.CASE_OVERDUE, Map.of("caseId", "cas-1"), "cas-1", due));
  }

  static Send tell(CaseOutcome outcome) {
    return new Send(
        "tell",
        RequestNotification.to(
            SITI.person(),
            Template.CASE_DECIDED,
            Map.of("caseId", "cas-1", "outcome", outcome.name()),
            "cas-1"));
  }

  static CaseRef about(CaseKind kind, @Nullable CertificateId certificate) {
    return new CaseRef(
        CASE,
        kind,
        FIRST.assessment().value(),
        "cause-1",
        SITI.person(),
        certificate,
        FIRST.assessment(),
        CANDIDATE.application(),
        SCHEME);
  }

  static CaseOpened opened(CaseRef of) {
    return new CaseOpened(of, day("2023-02-02"), "usr-lsp");
  }

  static StatementRecorded said(CaseRef of) {
    return new StatementRecorded(of, Personal.of(SITI.person(), "I was there"));
  }

  static CaseExtended extended(CaseRef of) {
    return new CaseExtended(of, day("2023-03-04"), "WITNESS_ILL");
  }

  static CaseDecided decided(CaseRef of, CaseOutcome outcome) {
    return new CaseDecided(of, outcome, "REASON", "usr-committee");
  }
}

package id.jejak.command.cases;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.cases.CaseClosed;
import id.jejak.messages.cases.CaseCommand;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseEvent;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOpened;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.cases.StatementRecorded;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.IdentityVerified;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;

/// Siti, her assessment, the certificate that it earned, and a case about it.
final class Example {
  static final PersonId SITI = new PersonId("per-siti");
  static final SchemeVersion SCHEME = new SchemeVersion(new SchemeId("sch-oto"), 1);
  static final OrganizationId LSP = new OrganizationId("org-lsp");
  static final ProgramId PROGRAM = new ProgramId("prog-bny");
  static final ApplicationId APPLICATION = new ApplicationId("app-siti");
  static final AssessmentId ASSESSMENT = AssessmentId.of(APPLICATION, 1);
  static final AssessorId ASSESSOR = new AssessorId("asr-1");
  static final CertificateId CERTIFICATE = CertificateId.of(ASSESSMENT);
  static final LocalDate DUE = LocalDate.of(2023, 4, 3);
  static final CaseId CASE = CaseId.of(CaseKind.SUSPENSION, CERTIFICATE.value(), "srv-1");
  static final CaseRef REF = about(CASE, CaseKind.SUSPENSION, CERTIFICATE.value(), "srv-1");
  static final CaseOpened OPENED = new CaseOpened(REF, DUE, "usr-admin");
  static final OpenCase OPEN =
      new OpenCase(
          CASE,
          CaseKind.SUSPENSION,
          CERTIFICATE.value(),
          SITI,
          CERTIFICATE,
          ASSESSMENT,
          "srv-1",
          DUE);
  static final Personal<String> WORDS = Personal.of(SITI, "I was ill");
  static final RecordStatement SAY = new RecordStatement(CASE, WORDS);
  static final StatementRecorded SAID = new StatementRecorded(REF, WORDS);
  static final DecideCase REINSTATE = new DecideCase(CASE, CaseOutcome.REINSTATE, "UNFOUNDED");
  static final CaseDecided REINSTATED =
      new CaseDecided(REF, CaseOutcome.REINSTATE, "UNFOUNDED", "usr-committee");
  static final CaseClosed CLOSED = new CaseClosed(REF);
  static final Provenance COMMITTEE = DeciderSpec.at("2023-03-20T03:00:00Z", "usr-committee");

  private Example() {}

  static CaseRef about(CaseId id, CaseKind kind, String subject, String cause) {
    return new CaseRef(
        id, kind, subject, cause, SITI, CERTIFICATE, ASSESSMENT, APPLICATION, SCHEME);
  }

  static DeciderSpec<CaseCommand, Case, CaseEvent, CaseFacts> cases() {
    return DeciderSpec.of(new CaseDecider())
        .where(SITI, new IdentityVerified(SITI))
        .where(ASSESSMENT, planned())
        .where(CERTIFICATE, issued());
  }

  static AssessmentPlanned planned() {
    var of =
        new AssessmentRef(
            ASSESSMENT,
            1,
            new SessionId("ses-1"),
            new CandidateRef(APPLICATION, SITI, SCHEME, LSP, PROGRAM, null));
    return new AssessmentPlanned(of, ASSESSOR, LocalDate.of(2023, 2, 20), Set.of());
  }

  static CertificateIssued issued() {
    return new CertificateIssued(
        new CertificateRef(CERTIFICATE, SITI, SCHEME, LSP, PROGRAM, APPLICATION, ASSESSMENT),
        new CertificateNumber("45407 7231 2 0000001 2023"),
        Personal.of(SITI, "OTO.1389.00001.2023"),
        new Period(LocalDate.of(2023, 3, 1), LocalDate.of(2026, 3, 1)),
        new PlenaryId("plen-1"),
        12,
        null,
        null);
  }
}

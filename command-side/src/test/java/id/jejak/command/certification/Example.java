package id.jejak.command.certification;

import id.jejak.command.DeciderSpec;
import id.jejak.kernel.Personal;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentDecided;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.cases.CaseDecided;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.CaseRef;
import id.jejak.messages.certification.CertificateCommand;
import id.jejak.messages.certification.CertificateEvent;
import id.jejak.messages.certification.CertificateExpired;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.CertificateNumber;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.CertificateReinstated;
import id.jejak.messages.certification.CertificateSuspended;
import id.jejak.messages.certification.CertificateWithdrawn;
import id.jejak.messages.certification.Correction;
import id.jejak.messages.certification.WithdrawalRequested;
import id.jejak.messages.licence.LicenceId;
import id.jejak.messages.licence.LspLicenceGranted;
import id.jejak.messages.licence.LspType;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.Certifier;
import id.jejak.messages.scheme.Instrument;
import id.jejak.messages.scheme.Packaging;
import id.jejak.messages.scheme.Requirement;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemePublished;
import id.jejak.messages.scheme.SchemeTerms;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.scheme.Unit;
import id.jejak.messages.scheme.UnitCode;
import id.jejak.messages.shared.Mode;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One candidate found competent, the certificate, and the world around that permits it.
final class Example {
  static final PersonId PERSON = new PersonId("per-1");
  static final OrganizationId LSP = new OrganizationId("org-lsp");
  static final SchemeId SCHEME = new SchemeId("sch-oto-1");
  static final SchemeVersion VERSION = new SchemeVersion(SCHEME, 1);
  static final ProgramId PROGRAM = new ProgramId("prog-1");
  static final ApplicationId APPLICATION = new ApplicationId("app-1");
  static final AssessmentId ASSESSMENT = AssessmentId.of(APPLICATION, 1);
  static final PlenaryId PLENARY = new PlenaryId("plen-1");
  static final LocalDate DECIDED = LocalDate.of(2023, 11, 6);
  static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 6);
  static final Period YEARS = new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
  static final CertificateId CERTIFICATE = CertificateId.of(ASSESSMENT);
  static final CertificateRef REF =
      new CertificateRef(CERTIFICATE, PERSON, VERSION, LSP, PROGRAM, APPLICATION, ASSESSMENT);

  static final CertificateIssued ISSUED =
      new CertificateIssued(
          REF,
          new CertificateNumber("45407 7231 2 0000001 2023"),
          Personal.of(PERSON, "OTO.1389.00001.2023"),
          new Period(DECIDED, LAST_DAY),
          PLENARY,
          12,
          null,
          null);
  static final CertificateSuspended SUSPENDED =
      new CertificateSuspended(REF, LocalDate.of(2023, 12, 1), "complaint", null);
  static final CertificateReinstated REINSTATED =
      new CertificateReinstated(REF, LocalDate.of(2023, 12, 1), "unfounded", null);
  static final CertificateExpired EXPIRED = new CertificateExpired(REF);
  static final CertificateWithdrawn WITHDRAWN =
      new CertificateWithdrawn(REF, LocalDate.of(2024, 1, 1), "fraud", null);

  static final WithdrawalRequested REQUESTED =
      new WithdrawalRequested(REF, WITHDRAWN.effectiveFrom(), WITHDRAWN.reason(), "usr-director");
  static final CertificateId RIGHT = CertificateId.after(CERTIFICATE);
  static final CertificateId RENEWAL = new CertificateId("cert-renewal");
  static final CaseId CASE = new CaseId("cas-1");

  private Example() {}

  static DeciderSpec<CertificateCommand, Certificate, CertificateEvent, CertificateFacts>
      certificate() {
    return DeciderSpec.of(new CertificateDecider(ZoneId.of("Asia/Jakarta")))
        .by(on(DECIDED))
        .where(SCHEME, new SchemePublished(SCHEME, "Motor mechanic", terms()))
        .where(LicenceId.of(LSP), licence(Set.of(SCHEME)))
        .where(ASSESSMENT, decided(Verdict.K));
  }

  static Provenance on(LocalDate day) {
    return DeciderSpec.at(day + "T03:00:00Z", "usr-lsp");
  }

  static AssessmentRef assessment() {
    return new AssessmentRef(
        ASSESSMENT,
        1,
        new SessionId("ses-1"),
        new CandidateRef(APPLICATION, PERSON, VERSION, LSP, PROGRAM, null));
  }

  static AssessmentDecided decided(Verdict verdict) {
    return new AssessmentDecided(assessment(), PLENARY, verdict, DECIDED, Set.of(), null, null);
  }

  static LspLicenceGranted licence(Set<SchemeId> scope) {
    return new LspLicenceGranted(
        LicenceId.of(LSP), LSP, LspType.P2, "BNSP-LSP-1389-ID", scope, YEARS);
  }

  private static SchemeTerms terms() {
    return new SchemeTerms(
        Packaging.KKNI,
        2,
        "45407",
        "7231",
        Certifier.BNSP,
        List.of(new Unit(new UnitCode("G.45OTO01.001.2"), "Engine")),
        SchemeTerms.Entry.TRAINING,
        Requirement.NONE,
        Set.of(Instrument.values()),
        Set.of(Mode.values()),
        2,
        6,
        36,
        SchemeTerms.Renewal.RECOGNITION,
        12,
        List.of(30, 90, 180),
        240);
  }

  static CaseDecided decidedCase(CaseOutcome outcome) {
    return new CaseDecided(
        new CaseRef(
            CASE,
            CaseKind.CORRECTION,
            CERTIFICATE.value(),
            "MISPRINT",
            PERSON,
            CERTIFICATE,
            ASSESSMENT,
            APPLICATION,
            null),
        outcome,
        "MISPRINT",
        "usr-director");
  }

  /// The one that takes the place of the example.
  static CertificateIssued successor(CertificateId by, @Nullable Correction correction) {
    return new CertificateIssued(
        REF.as(by),
        new CertificateNumber("45407 7231 2 0000001 2023"),
        ISSUED.registration(),
        ISSUED.validity(),
        PLENARY,
        12,
        CERTIFICATE,
        correction);
  }
}

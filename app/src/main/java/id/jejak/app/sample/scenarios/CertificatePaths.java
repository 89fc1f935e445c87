package id.jejak.app.sample.scenarios;

import static id.jejak.app.sample.scenarios.Office.ADMIN;
import static id.jejak.app.sample.scenarios.Office.HEAD;
import static id.jejak.app.sample.scenarios.Office.LSP_ONE;
import static id.jejak.app.sample.scenarios.Office.LSP_TWO;
import static id.jejak.app.sample.scenarios.Office.SERVICING;
import static id.jejak.app.sample.scenarios.Office.admin;
import static id.jejak.app.sample.scenarios.Office.committee;
import static id.jejak.app.sample.scenarios.Office.registered;
import static id.jejak.app.sample.scenarios.Office.self;

import id.jejak.app.sample.scenarios.Exam.Paper;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.certification.BlankoAssigned;
import id.jejak.messages.certification.BlankoNumber;
import id.jejak.messages.certification.BlankoStockId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateIssued;
import id.jejak.messages.certification.ImportExternalCertificate;
import id.jejak.messages.certification.Issuer;
import id.jejak.messages.certification.ReceiveBlanko;
import id.jejak.messages.certification.RequestBlanko;
import id.jejak.messages.certification.Verification;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.CorrectPersonData;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.ProposeCorrection;
import id.jejak.messages.privacy.ConsentPurpose;
import id.jejak.messages.privacy.DataSubjectId;
import id.jejak.messages.privacy.GiveConsent;
import id.jejak.messages.shared.Period;
import id.jejak.messages.vacancy.ApplyForJob;
import id.jejak.messages.vacancy.ReferralId;
import id.jejak.messages.vacancy.VacancyId;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What becomes of certificates.
final class CertificatePaths {
  private static final Issuer ELSEWHERE = new Issuer(Issuer.Kind.BNSP_LSP, "LSP lain (contoh)");

  private CertificatePaths() {}

  /// The public check of a certificate; `on` is a day, or empty for now.
  static JsonNode check(World w, CertificateId certificate, String query) {
    String number =
        w.all(CertificateIssued.class, issued -> issued.of().certificate().equals(certificate))
            .getFirst()
            .number()
            .number()
            .replace(' ', '-');
    return w.get("/api/v1/public/certificates/" + number + query);
  }

  private static String statusOn(World w, CertificateId certificate, String... days) {
    return String.join(
        ", ",
        List.of(days).stream()
            .map(day -> check(w, certificate, "?on=" + day).path("status").asString())
            .toList());
  }

  /// The name on the certificate is not the one on the family card.
  static void f13WrongNameOnCertificate(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    var exam = Exam.of(t);
    Paper paper = exam.good(who);
    exam.certified(paper);
    CertificateId old = exam.certificate(paper);
    var correction = new CorrectionId("cor-F13");
    t.on("2024-02-01", 9)
        .by(
            ADMIN,
            new ProposeCorrection(
                who,
                correction,
                PersonData.ofName(Personal.of(who, "Nama Benar (contoh)")),
                Personal.of(who, "Kartu keluarga (contoh)"),
                null));
    t.refused("FOUR_EYES", ADMIN, new CorrectPersonData(who, correction));
    t.on("2024-02-02", 9).by(HEAD, new CorrectPersonData(who, correction));
    t.see("the old certificate", "CertificateIssued, CertificateSuperseded", w -> w.facts(old));
    t.see(
        "the old number at the public check, and the one instead",
        "SUPERSEDED, ACTIVE",
        w -> {
          JsonNode answer = check(w, old, "");
          String instead = answer.path("instead").asString().replace(' ', '-');
          return answer.path("status").asString()
              + ", "
              + w.get("/api/v1/public/certificates/" + instead).path("status").asString();
        });
    t.see(
        "the name on the new paper",
        "Nama Benar (contoh)",
        w ->
            check(w, CertificateId.after(old), "?code=" + w.checkCode(CertificateId.after(old)))
                .path("holder")
                .asString());
  }

  /// Two complaints of employers: one proves wrong, the other right.
  static void f14SuspendedThenReinstatedOrWithdrawn(Telling t) {
    t.on("2024-01-08", 9);
    List<PersonId> people = registered(t, 1, 2);
    var exam = Exam.of(t);
    Paper one = exam.good(people.get(0));
    Paper other = exam.good(people.get(1));
    exam.certified(one, other);
    suspended(t, exam.certificate(one), people.get(0));
    suspended(t, exam.certificate(other), people.get(1));
    t.on("2024-02-15", 9);
    decided(t, exam.certificate(one), CaseOutcome.REINSTATE);
    decided(t, exam.certificate(other), CaseOutcome.WITHDRAW);
    t.on("2024-02-20", 9);
    String[] days = {"2024-01-17", "2024-01-31", "2024-02-01", "2024-02-14", "2024-02-15"};
    t.see(
        "the first at the public check, day by day",
        "NONE, ACTIVE, SUSPENDED, SUSPENDED, ACTIVE",
        w -> statusOn(w, exam.certificate(one), days));
    t.see(
        "the second",
        "NONE, ACTIVE, SUSPENDED, SUSPENDED, WITHDRAWN",
        w -> statusOn(w, exam.certificate(other), days));
    t.see(
        "the first in the log",
        "CertificateIssued, CertificateSuspended, CertificateReinstated",
        w -> w.facts(exam.certificate(one)));
  }

  private static CaseId suspension(CertificateId certificate) {
    return CaseId.of(CaseKind.SUSPENSION, certificate.value(), "EMPLOYER_REPORT");
  }

  private static void suspended(Telling t, CertificateId certificate, PersonId holder) {
    t.on("2024-02-01", 9)
        .by(
            admin(LSP_ONE),
            new OpenCase(
                suspension(certificate),
                CaseKind.SUSPENSION,
                certificate.value(),
                holder,
                certificate,
                null,
                "EMPLOYER_REPORT",
                t.today().plusDays(30)));
  }

  private static void decided(Telling t, CertificateId certificate, CaseOutcome outcome) {
    t.by(
        admin(LSP_ONE),
        new RecordStatement(
            suspension(certificate),
            Personal.of(new PersonId("per-F14-01"), "Keterangan pemegang (contoh)")));
    t.by(committee(LSP_ONE), new DecideCase(suspension(certificate), outcome, "HEARD"));
  }

  /// A certificate of another body, valid to a day of the year.
  static CertificateId held(Telling t, PersonId who, String number, LocalDate to) {
    t.by(
        ADMIN,
        new ImportExternalCertificate(
            who,
            SERVICING,
            ELSEWHERE,
            number,
            new Period(to.minusYears(3), to),
            Verification.CONFIRMED_BY_ISSUER));
    return CertificateId.external(ELSEWHERE, number);
  }

  static void consenting(Telling t, PersonId who) {
    t.by(
        self(who),
        new GiveConsent(DataSubjectId.of(who), who, ConsentPurpose.TALENT_POOL, "2024-1"));
  }

  /// The certificate ends while its holder is on the way to a job.
  static void f15CertificateExpiresDuringJobApplication(Telling t) {
    t.on("2024-01-08", 9);
    PersonId who = registered(t, 1);
    CertificateId certificate =
        held(t, who, "45407 7231 0 0000015 2021", LocalDate.of(2024, 2, 15));
    consenting(t, who);
    OrganizationId employer = MarketPaths.employer(t);
    VacancyId vacancy = MarketPaths.vacancy(t, employer, 1);
    t.on("2024-02-12", 9)
        .by(self(who), new ApplyForJob(ReferralId.of(vacancy, who), vacancy, who, certificate));
    t.see(
        "the talent directory, and what the employer sees",
        "true, ACTIVE",
        w -> shown(w, who, vacancy));
    t.on("2024-02-16", 9)
        .see("on the day after its last", "false, EXPIRED", w -> shown(w, who, vacancy));
    t.see(
        "hidden for",
        "CERTIFICATE_EXPIRED",
        w -> w.row("select hidden_for from views.talent_directory where person = ?", who.value()));
  }

  private static String shown(World w, PersonId who, VacancyId vacancy) {
    return w.row("select published from views.talent_directory where person = ?", who.value())
        + ", "
        + w.get("/api/v1/vacancies/" + vacancy + "/referrals")
            .at("/items/0/certificateStatus")
            .asString();
  }

  /// Three certificates, and the authority sends one form at first.
  static void f26BlankoShortage(Telling t) {
    t.on("2024-01-08", 9);
    var stock = BlankoStockId.of(LSP_TWO);
    t.by(admin(LSP_TWO), new RequestBlanko(stock, "SP-CONTOH-1", 3));
    List<PersonId> people = registered(t, 1, 3);
    var exam = new Exam(t, LSP_TWO, SERVICING, new AssessorId("asr-F26"));
    Paper[] papers = people.stream().map(exam::good).toArray(Paper[]::new);
    exam.certified(papers);
    List<CertificateId> issued = List.of(papers).stream().map(exam::certificate).toList();
    t.on("2024-01-22", 9)
        .by(
            admin(LSP_TWO),
            new ReceiveBlanko(stock, "SP-CONTOH-1", List.of(new BlankoNumber("F26-001"))));
    t.see("with one form: set aside, waiting", "1, 2", w -> forms(w));
    t.on("2024-01-29", 9)
        .by(
            admin(LSP_TWO),
            new ReceiveBlanko(
                stock,
                "SP-CONTOH-1",
                List.of(new BlankoNumber("F26-002"), new BlankoNumber("F26-003"))));
    t.see("with all three", "3, 0", w -> forms(w));
    t.see(
        "served in the order in which they were issued",
        "F26-001, F26-002, F26-003",
        w -> {
          List<CertificateId> inOrder =
              w
                  .all(CertificateIssued.class, one -> issued.contains(one.of().certificate()))
                  .stream()
                  .map(one -> one.of().certificate())
                  .toList();
          var served = w.all(BlankoAssigned.class, form -> form.stock().equals(stock));
          return served.stream().map(BlankoAssigned::certificate).toList().equals(inOrder)
              ? String.join(", ", served.stream().map(form -> form.form().number()).toList())
              : served;
        });
  }

  private static String forms(World w) {
    return w.row("select count(form) from views.blanko_need where lsp = ?", LSP_TWO.value())
        + ", "
        + w.row(
            "select count(*) from views.blanko_need where lsp = ? and form is null",
            LSP_TWO.value());
  }
}

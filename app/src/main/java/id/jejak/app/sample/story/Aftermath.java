package id.jejak.app.sample.story;

import id.jejak.app.sample.Script;
import id.jejak.app.sample.story.Fates.Exam;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.cases.CaseId;
import id.jejak.messages.cases.CaseKind;
import id.jejak.messages.cases.CaseOutcome;
import id.jejak.messages.cases.DecideCase;
import id.jejak.messages.cases.OpenCase;
import id.jejak.messages.cases.RecordStatement;
import id.jejak.messages.cases.RequestCorrection;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.CorrectPersonData;
import id.jejak.messages.person.CorrectionId;
import id.jejak.messages.person.PersonData;
import id.jejak.messages.person.ProposeCorrection;
import java.time.LocalDate;

/// What becomes of a few certificates: a name that was written wrongly is put right, and the
/// certificate issued anew; a complaint of an employer suspends one for a while, another for good.
final class Aftermath {
  private static final String CAUSE = "EMPLOYER_REPORT";
  private static final String UNITS = "UNITS";

  private final Plan plan;
  private final Fates fates;
  private final Sittings sittings;
  private final Script.Writer script;

  Aftermath(Plan plan, Fates fates, Sittings sittings, Script.Writer script) {
    this.plan = plan;
    this.fates = fates;
    this.sittings = sittings;
    this.script = script;
  }

  void write() {
    for (TrainingClass trainingClass : plan.classes()) {
      for (Applicant each : fates.cohort(trainingClass).completing()) {
        var fate = fates.aftermath(each);
        if (fate != null) {
          switch (fate) {
            case CORRECTED -> corrected(each);
            case MISLISTED -> mislisted(each);
            case REINSTATED -> suspended(each, CaseOutcome.REINSTATE);
            case WITHDRAWN -> suspended(each, CaseOutcome.WITHDRAW);
          }
        }
      }
    }
  }

  /// One reads the family card, somebody else approves; the certificate follows by itself.
  private void corrected(Applicant who) {
    var correction = new CorrectionId("cor-%s-%05d".formatted(plan.key(), who.ordinal()));
    LocalDate seen = plan.after(sittings.decidedOn(who), 15);
    script.add(
        plan.at(seen, 10),
        plan.programAdmin(),
        new ProposeCorrection(
            who.person(),
            correction,
            PersonData.ofName(Personal.of(who.person(), who.name() + " (benar)")),
            Personal.of(who.person(), "Kartu keluarga (contoh)"),
            null));
    script.add(
        plan.at(plan.after(seen, 1), 10),
        plan.head(),
        new CorrectPersonData(who.person(), correction));
  }

  /// The list of units on the paper is not that of the scheme.
  private void mislisted(Applicant who) {
    var lsp = who.trainingClass().certifier();
    var certificate = certificate(who);
    var correction = CaseId.of(CaseKind.CORRECTION, certificate.value(), UNITS);
    LocalDate seen = plan.after(sittings.decidedOn(who), 15);
    script.add(
        plan.at(seen, 10),
        plan.lspAdmin(lsp),
        new RequestCorrection(
            correction,
            who.person(),
            certificate,
            UNITS,
            Personal.of(who.person(), "Daftar unit skema (contoh)"),
            seen.plusDays(30)));
    script.add(
        plan.at(plan.after(seen, 1), 10),
        plan.lspAdmin(lsp),
        new RecordStatement(correction, Personal.of(who.person(), "Benar (contoh)")));
    script.add(
        plan.at(plan.after(seen, 3), 10),
        plan.committee(lsp),
        new DecideCase(correction, CaseOutcome.CORRECT, "MISPRINT"));
  }

  private CertificateId certificate(Applicant who) {
    return CertificateId.of(
        AssessmentId.of(who.application(), fates.exam(who) == Exam.EXCUSED ? 2 : 1));
  }

  private void suspended(Applicant who, CaseOutcome outcome) {
    var lsp = who.trainingClass().certifier();
    var certificate = certificate(who);
    var suspension = CaseId.of(CaseKind.SUSPENSION, certificate.value(), CAUSE);
    LocalDate opened = plan.after(sittings.decidedOn(who), 25);
    script.add(
        plan.at(opened, 10),
        plan.lspAdmin(lsp),
        new OpenCase(
            suspension,
            CaseKind.SUSPENSION,
            certificate.value(),
            who.person(),
            certificate,
            null,
            CAUSE,
            opened.plusDays(30)));
    script.add(
        plan.at(plan.after(opened, 5), 10),
        plan.lspAdmin(lsp),
        new RecordStatement(suspension, Personal.of(who.person(), "Keterangan pemegang (contoh)")));
    script.add(
        plan.at(plan.after(opened, 12), 10),
        plan.committee(lsp),
        new DecideCase(suspension, outcome, "HEARD"));
  }
}

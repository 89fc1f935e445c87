package id.jejak.command.complaint;

import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessmentPlanned;
import id.jejak.messages.assessment.AssessmentRef;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.SessionId;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.assessor.AssessorRegistered;
import id.jejak.messages.complaint.AppointInvestigator;
import id.jejak.messages.complaint.ComplaintAcknowledged;
import id.jejak.messages.complaint.ComplaintFiled;
import id.jejak.messages.complaint.ComplaintId;
import id.jejak.messages.complaint.ComplaintOutcome;
import id.jejak.messages.complaint.ComplaintRef;
import id.jejak.messages.complaint.ComplaintResolved;
import id.jejak.messages.complaint.FileComplaint;
import id.jejak.messages.complaint.InvestigatorAppointed;
import id.jejak.messages.complaint.ResolveComplaint;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.Period;
import java.time.LocalDate;
import java.util.Set;

/// Somebody complains about the assessment of Siti.
final class Examples {
  static final PersonId SITI = new PersonId("per-siti");
  static final PersonId ASSESSING = new PersonId("per-assessing");
  static final PersonId NAMED = new PersonId("per-named");
  static final PersonId OTHER = new PersonId("per-other");
  static final PersonId HEAD = new PersonId("per-head");
  static final AssessmentId ASSESSMENT = new AssessmentId("asm-1");
  static final AssessorId ASSESSOR = new AssessorId("asr-1");
  static final ComplaintId COMPLAINT = new ComplaintId("cpl-1");
  static final LocalDate DAY = LocalDate.of(2023, 3, 1);
  static final Personal<String> WORDS = Personal.of(COMPLAINT, "nobody looked at her work");
  static final ComplaintRef REF = new ComplaintRef(COMPLAINT, ASSESSMENT.value(), null);
  static final FileComplaint FILE =
      new FileComplaint(COMPLAINT, ASSESSMENT.value(), null, Set.of(NAMED), WORDS, DAY);
  static final ComplaintFiled FILED = new ComplaintFiled(REF, Set.of(NAMED), WORDS, DAY);
  static final ComplaintAcknowledged ACKNOWLEDGED = new ComplaintAcknowledged(REF);
  static final AppointInvestigator APPOINT = new AppointInvestigator(COMPLAINT, OTHER);
  static final InvestigatorAppointed APPOINTED = new InvestigatorAppointed(REF, OTHER);
  static final ResolveComplaint RESOLVE =
      new ResolveComplaint(COMPLAINT, HEAD, ComplaintOutcome.REJECTED, "UNFOUNDED");
  static final ComplaintResolved RESOLVED =
      new ComplaintResolved(REF, HEAD, ComplaintOutcome.REJECTED, "UNFOUNDED");

  private Examples() {}

  static AssessmentPlanned planned() {
    var candidate =
        new CandidateRef(
            new ApplicationId("app-1"),
            SITI,
            new SchemeVersion(new SchemeId("sch-oto"), 1),
            new OrganizationId("org-lsp"),
            new ProgramId("prog-bny"),
            null);
    return new AssessmentPlanned(
        new AssessmentRef(ASSESSMENT, 1, new SessionId("ses-1"), candidate),
        ASSESSOR,
        DAY,
        Set.of());
  }

  static AssessorRegistered registered() {
    return new AssessorRegistered(
        ASSESSOR,
        ASSESSING,
        Personal.of(ASSESSING, "Nama"),
        Personal.of(ASSESSING, "MET.000.000001 2022"),
        Set.of(),
        new Period(DAY, DAY.plusYears(3)));
  }
}

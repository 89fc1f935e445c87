package id.jejak.command.assessment;

import id.jejak.command.assessment.Application.Filed;
import id.jejak.kernel.History;
import id.jejak.kernel.Refusal;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.AssessorLicenceInvalid;
import id.jejak.messages.assessment.CandidateRef;
import id.jejak.messages.assessment.ConflictOfInterest;
import id.jejak.messages.assessment.Payer;
import id.jejak.messages.assessment.ReassessmentNotAllowed;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.funding.AllocationId;
import id.jejak.messages.funding.FundingLine;
import id.jejak.messages.funding.FundsNotReserved;
import id.jejak.messages.funding.Purpose;
import id.jejak.messages.funding.PutBy;
import id.jejak.messages.shared.IllegalTransition;
import id.jejak.messages.shared.NotFound;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who is to be assessed by somebody on a day: may it be?
///
/// @param unfunded the programme pays and has put nothing by
/// @param ties of the candidate, to be compared with those of the assessor
/// @param begun this very attempt is under way already
record Candidacy(
    Application application,
    @Nullable Refusal unfunded,
    Examiner examiner,
    Ties ties,
    boolean begun,
    boolean attemptAllowed) {
  static final Candidacy NONE =
      new Candidacy(new Application.None(), null, Examiner.UNKNOWN, Ties.NONE, false, false);

  static Candidacy of(
      CandidateRef candidate, int attempt, AssessorId assessor, LocalDate day, History history) {
    var application = candidate.application();
    var filed = Application.of(application, history);
    return new Candidacy(
        filed,
        unfunded(filed, candidate, history),
        Examiner.of(assessor, day, history),
        Ties.of(candidate, day, history),
        Assessment.of(AssessmentId.of(application, attempt), history) instanceof Assessment.Begun,
        Attempts.before(attempt, application, history)
            .allowAnother(day, history.rules().number("noShow.excusedReschedules")));
  }

  private static @Nullable Refusal unfunded(
      Application application, CandidateRef candidate, History history) {
    var program = candidate.program();
    if (program == null
        || !(application instanceof Filed filed)
        || filed.form().payer() != Payer.PROGRAM) {
      return null;
    }
    var line = AllocationId.of(program, FundingLine.CERTIFICATION);
    var purpose = Purpose.of(program, candidate);
    return PutBy.isFor(purpose, line, history) ? null : new FundsNotReserved(line, purpose.key());
  }

  /// Admitted and paid for (R6), with this attempt still open (R32), before an assessor who holds
  /// on the day (R19) and is nobody's trainer, relative, superior or colleague (R20).
  @Nullable Refusal objection(
      CandidateRef candidate, int attempt, AssessorId assessor, LocalDate day) {
    if (!(application instanceof Filed filed) || !filed.candidate().equals(candidate)) {
      return new NotFound(candidate.application().value());
    }
    if (filed.stage() != Application.Stage.ADMITTED
        && filed.stage() != Application.Stage.SCHEDULED) {
      return new IllegalTransition(candidate.application().value(), filed.stage().name());
    }
    if (unfunded != null) {
      return unfunded;
    }
    if (begun || !attemptAllowed) {
      return new ReassessmentNotAllowed(candidate.application(), attempt);
    }
    if (!examiner.mayAssess(candidate.scheme().scheme(), candidate.lsp())) {
      return new AssessorLicenceInvalid(assessor, day);
    }
    return examiner.isPartialTo(candidate.person(), ties)
        ? new ConflictOfInterest(assessor, candidate.person())
        : null;
  }
}

package id.jejak.messages.assessment;

import id.jejak.kernel.Command;

/// What may be asked of one assessment.
public sealed interface AssessmentCommand extends Command
    permits PlanAssessment,
        CheckIn,
        RecordNoShow,
        SignConsent,
        RecordEvidence,
        RecordAssessment,
        SubmitAssessmentReport,
        RecordDecision,
        VoidAssessment {
  AssessmentId assessment();

  @Override
  default AssessmentId target() {
    return assessment();
  }
}

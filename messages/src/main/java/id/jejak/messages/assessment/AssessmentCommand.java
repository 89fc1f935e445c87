package id.jejak.messages.assessment;

import id.jejak.kernel.Command;

/// What may be asked of one assessment.
public sealed interface AssessmentCommand extends Command
    permits PlanAssessment,
        ReplanAssessment,
        MapInstruments,
        RecordAdjustment,
        CheckIn,
        RecordNoShow,
        SignConsent,
        RecordEvidence,
        AttachRemoteRecording,
        RecordAssessment,
        AmendRecommendation,
        GiveFeedback,
        SubmitAssessmentReport,
        ReviewAssessmentProcess,
        ReturnReport,
        RecordDecision,
        SupersedeDecision,
        VoidAssessment {
  AssessmentId assessment();

  @Override
  default AssessmentId target() {
    return assessment();
  }
}

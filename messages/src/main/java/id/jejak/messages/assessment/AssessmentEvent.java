package id.jejak.messages.assessment;

import id.jejak.kernel.Event;

/// What happens to one assessment.
public sealed interface AssessmentEvent extends Event
    permits AssessmentPlanned,
        AssessmentReplanned,
        InstrumentsMapped,
        ReasonableAdjustmentRecorded,
        CandidateCheckedIn,
        CandidateNoShow,
        AssessmentConsentSigned,
        EvidenceRecorded,
        RemoteRecordingAttached,
        AssessmentRecommendationRecorded,
        RecommendationAmended,
        AssessmentFeedbackGiven,
        AssessmentReported,
        AssessmentProcessReviewed,
        ReportReturned,
        AssessmentDecided,
        DecisionSuperseded,
        AssessmentVoided {}

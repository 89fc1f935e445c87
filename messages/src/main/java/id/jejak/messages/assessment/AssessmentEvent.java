package id.jejak.messages.assessment;

import id.jejak.kernel.Event;

/// What happens to one assessment.
public sealed interface AssessmentEvent extends Event
    permits AssessmentPlanned,
        CandidateCheckedIn,
        CandidateNoShow,
        AssessmentConsentSigned,
        EvidenceRecorded,
        AssessmentRecommendationRecorded,
        AssessmentReported,
        AssessmentDecided,
        AssessmentVoided {}

package id.jejak.messages.assessment;

import id.jejak.kernel.Event;

/// What happens to one application.
public sealed interface ApplicationEvent extends Event
    permits CertificationApplicationSubmitted,
        SelfAssessmentSubmitted,
        SelfAssessmentReviewed,
        EvidenceRequested,
        EvidenceSupplied,
        CandidateAdmitted,
        CandidateRejected,
        ApplicationAwaitsFunding,
        ApplicationFunded,
        ApplicationMoved,
        CandidateScheduled,
        CandidateFreed,
        ApplicationLapsed,
        ApplicationWithdrawn,
        ApplicationClosed {}

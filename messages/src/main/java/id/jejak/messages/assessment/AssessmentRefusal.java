package id.jejak.messages.assessment;

import id.jejak.kernel.Refusal;

/// Why something is refused: assessment.
public sealed interface AssessmentRefusal extends Refusal
    permits ValidCertificateExists,
        RequirementNotMet,
        NotInScheme,
        CertifiedElsewhere,
        AssessorLicenceInvalid,
        ConflictOfInterest,
        RatioExceeded,
        Overlap,
        ExamSeatsExhausted,
        ConsentMissing,
        UnitsIncomplete,
        RecordingMissing,
        MemberNotIndependent,
        QuorumNotMet,
        AlreadyDecided,
        NotReported,
        ReassessmentNotAllowed,
        AppealWindowClosed,
        PanelistNotIndependent,
        PanelIncomplete {}

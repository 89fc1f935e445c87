package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;

/// FR.AK.07: what is made easier for this candidate, such as a reader or more time.
public record RecordAdjustment(AssessmentId assessment, Personal<String> adjustment)
    implements AssessmentCommand {}

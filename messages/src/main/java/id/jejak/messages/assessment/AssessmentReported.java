package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;

public record AssessmentReported(AssessmentRef of, AssessorId assessor, Verdict overall)
    implements AssessmentEvent {}

package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;

public record SelfAssessmentReviewed(
    CandidateRef candidate, AssessorId assessor, boolean mayProceed) implements ApplicationEvent {}

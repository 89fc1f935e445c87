package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;

public record ReviewSelfAssessment(
    ApplicationId application, AssessorId assessor, boolean mayProceed)
    implements ApplicationCommand {}

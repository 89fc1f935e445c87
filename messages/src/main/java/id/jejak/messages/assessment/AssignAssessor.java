package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;

public record AssignAssessor(SessionId session, AssessorId assessor) implements SessionCommand {}

package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;

public record ReserveExamSeat(
    SessionId session, CandidateRef candidate, int attempt, AssessorId assessor)
    implements SessionCommand {}

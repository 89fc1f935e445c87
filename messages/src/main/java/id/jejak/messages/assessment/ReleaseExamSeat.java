package id.jejak.messages.assessment;

public record ReleaseExamSeat(SessionId session, AssessmentId assessment, String reason)
    implements SessionCommand {}

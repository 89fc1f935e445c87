package id.jejak.messages.assessment;

public record RemoteRecordingAttached(AssessmentRef of, String reference)
    implements AssessmentEvent {}

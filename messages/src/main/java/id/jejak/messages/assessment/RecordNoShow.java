package id.jejak.messages.assessment;

public record RecordNoShow(AssessmentId assessment, boolean excused) implements AssessmentCommand {}

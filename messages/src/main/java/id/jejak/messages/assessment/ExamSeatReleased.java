package id.jejak.messages.assessment;

public record ExamSeatReleased(AssessmentRef of, String reason) implements SessionEvent {}

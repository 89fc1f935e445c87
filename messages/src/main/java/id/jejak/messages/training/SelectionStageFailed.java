package id.jejak.messages.training;

public record SelectionStageFailed(EnrollmentRef of, SelectionStage stage, String remark)
    implements EnrollmentEvent {}

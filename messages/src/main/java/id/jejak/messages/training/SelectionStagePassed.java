package id.jejak.messages.training;

public record SelectionStagePassed(EnrollmentRef of, SelectionStage stage, String remark)
    implements EnrollmentEvent {}

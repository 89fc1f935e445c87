package id.jejak.messages.training;

public record SeatReleased(EnrollmentRef of, SeatChange why) implements TrainingClassEvent {}

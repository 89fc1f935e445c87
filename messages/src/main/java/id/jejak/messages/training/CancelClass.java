package id.jejak.messages.training;

public record CancelClass(ClassId trainingClass, String reason) implements TrainingClassCommand {}

package id.jejak.messages.training;

/// Enough seats are taken (R9) and qualified trainers are there (R12): the class may start.
public record ConfirmClass(ClassId trainingClass) implements TrainingClassCommand {}

package id.jejak.messages.training;

/// A class that runs is cancelled by two people: this one asks, another cancels (R46).
public record RequestClassCancellation(ClassId trainingClass, String reason)
    implements TrainingClassCommand {}

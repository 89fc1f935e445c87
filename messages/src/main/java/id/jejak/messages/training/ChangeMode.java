package id.jejak.messages.training;

import id.jejak.messages.shared.Mode;

public record ChangeMode(ClassId trainingClass, Mode mode) implements TrainingClassCommand {}

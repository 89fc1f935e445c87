package id.jejak.messages.training;

public record OpenSelection(ClassId trainingClass) implements TrainingClassCommand {}

package id.jejak.messages.training;

import java.time.LocalDate;

public record CompleteClass(ClassId trainingClass, LocalDate on) implements TrainingClassCommand {}

package id.jejak.messages.training;

import java.time.LocalDate;

public record PostponeClass(ClassId trainingClass, LocalDate newFirstDay, String reason)
    implements TrainingClassCommand {}

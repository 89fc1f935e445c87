package id.jejak.messages.training;

import java.time.LocalDate;

public record TrainingBegun(EnrollmentRef of, LocalDate on) implements EnrollmentEvent {}

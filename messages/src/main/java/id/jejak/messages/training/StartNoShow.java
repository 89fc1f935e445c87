package id.jejak.messages.training;

import java.time.LocalDate;

public record StartNoShow(EnrollmentRef of, LocalDate on) implements EnrollmentEvent {}

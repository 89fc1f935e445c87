package id.jejak.messages.training;

import java.time.LocalDate;

public record InsuranceEnded(EnrollmentRef of, LocalDate on) implements EnrollmentEvent {}

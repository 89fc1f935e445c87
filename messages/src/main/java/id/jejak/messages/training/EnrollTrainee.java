package id.jejak.messages.training;

import java.time.LocalDate;

/// The person takes the offered seat.
public record EnrollTrainee(EnrollmentId enrollment, LocalDate on) implements EnrollmentCommand {}

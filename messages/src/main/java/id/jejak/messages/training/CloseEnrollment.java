package id.jejak.messages.training;

import java.time.LocalDate;

/// The class is completed or cancelled: whoever is not through with it is now.
public record CloseEnrollment(EnrollmentId enrollment, LocalDate on) implements EnrollmentCommand {}

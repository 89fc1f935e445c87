package id.jejak.messages.training;

import java.time.LocalDate;

/// The class was postponed after the person took the seat.
public record MoveFirstDay(EnrollmentId enrollment, LocalDate firstDay)
    implements EnrollmentCommand {}

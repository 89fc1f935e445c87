package id.jejak.messages.training;

import java.time.LocalDate;

/// `firstDay` of the person, later than the class's own for who joins late.
public record TraineeEnrolled(EnrollmentRef of, LocalDate on, LocalDate firstDay)
    implements EnrollmentEvent {}

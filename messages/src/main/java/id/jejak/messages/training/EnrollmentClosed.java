package id.jejak.messages.training;

import java.time.LocalDate;

/// Nobody's doing: the class is over for who applied, waited, held a seat or attended.
public record EnrollmentClosed(EnrollmentRef of, LocalDate on, Closing why)
    implements EnrollmentEvent {}

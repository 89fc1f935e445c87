package id.jejak.messages.training;

import java.time.LocalDate;

/// Begins the enrolment in the class that somebody was transferred to.
public record JoinByTransfer(EnrollmentId enrollment, EnrollmentId from, LocalDate on)
    implements EnrollmentCommand {}

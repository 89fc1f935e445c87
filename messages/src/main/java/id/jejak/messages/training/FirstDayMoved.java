package id.jejak.messages.training;

import java.time.LocalDate;

/// @param covered by the insurance as it is confirmed (R10)
public record FirstDayMoved(EnrollmentRef of, LocalDate firstDay, boolean covered)
    implements EnrollmentEvent {}

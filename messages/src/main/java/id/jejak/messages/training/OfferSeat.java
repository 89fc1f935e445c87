package id.jejak.messages.training;

import java.time.LocalDate;

/// Also promotes from the waiting list.
public record OfferSeat(EnrollmentId enrollment, LocalDate confirmBy)
    implements EnrollmentCommand {}

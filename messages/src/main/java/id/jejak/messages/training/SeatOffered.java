package id.jejak.messages.training;

import java.time.LocalDate;

public record SeatOffered(EnrollmentRef of, LocalDate confirmBy, boolean promoted)
    implements EnrollmentEvent {}

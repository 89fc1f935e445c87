package id.jejak.messages.training;

import java.time.LocalDate;

public record TraineeExpelled(EnrollmentRef of, LocalDate on, String reason)
    implements EnrollmentEvent {}

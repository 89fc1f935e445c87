package id.jejak.messages.training;

import java.time.LocalDate;

public record TraineeTransferred(EnrollmentRef of, ClassId to, EnrollmentId as, LocalDate on)
    implements EnrollmentEvent {}

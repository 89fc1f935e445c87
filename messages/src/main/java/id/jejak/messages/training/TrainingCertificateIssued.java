package id.jejak.messages.training;

import java.time.LocalDate;

public record TrainingCertificateIssued(EnrollmentRef of, String number, LocalDate on)
    implements EnrollmentEvent {}

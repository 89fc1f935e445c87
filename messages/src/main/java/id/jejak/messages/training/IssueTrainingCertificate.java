package id.jejak.messages.training;

import java.time.LocalDate;

public record IssueTrainingCertificate(EnrollmentId enrollment, LocalDate on)
    implements EnrollmentCommand {}

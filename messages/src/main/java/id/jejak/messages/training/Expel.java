package id.jejak.messages.training;

import java.time.LocalDate;

public record Expel(EnrollmentId enrollment, LocalDate on, String reason)
    implements EnrollmentCommand {}

package id.jejak.messages.training;

import java.time.LocalDate;

public record RecordNoShowAtStart(EnrollmentId enrollment, LocalDate on)
    implements EnrollmentCommand {}

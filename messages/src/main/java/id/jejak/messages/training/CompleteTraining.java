package id.jejak.messages.training;

import java.time.LocalDate;

public record CompleteTraining(
    EnrollmentId enrollment, LocalDate on, Attendance attendance, int hours)
    implements EnrollmentCommand {}

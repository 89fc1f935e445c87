package id.jejak.messages.training;

import java.time.LocalDate;

public record BeginTraining(EnrollmentId enrollment, LocalDate on) implements EnrollmentCommand {}

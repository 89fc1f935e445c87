package id.jejak.messages.training;

import java.time.LocalDate;

public record EndInsurance(EnrollmentId enrollment, LocalDate on) implements EnrollmentCommand {}

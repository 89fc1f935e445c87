package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeshipPhaseFailed(
    ApprenticeshipRef of, ApprenticeshipPhase phase, LocalDate on) implements ApprenticeshipEvent {}

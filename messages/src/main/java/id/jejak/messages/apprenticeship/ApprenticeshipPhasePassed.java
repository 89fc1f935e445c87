package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeshipPhasePassed(
    ApprenticeshipRef of, ApprenticeshipPhase phase, LocalDate on) implements ApprenticeshipEvent {}

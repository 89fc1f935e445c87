package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record DepartureRefused(ApprenticeshipRef of, String document, LocalDate on)
    implements ApprenticeshipEvent {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeReturned(ApprenticeshipRef of, LocalDate on)
    implements ApprenticeshipEvent {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeshipCompleted(ApprenticeshipRef of, LocalDate on)
    implements ApprenticeshipEvent {}

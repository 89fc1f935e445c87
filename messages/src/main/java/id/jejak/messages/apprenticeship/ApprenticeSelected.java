package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeSelected(ApprenticeshipRef of, LocalDate on)
    implements ApprenticeshipEvent {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeReleased(ApprenticeshipRef of, LocalDate on)
    implements ApprenticeshipEvent {}

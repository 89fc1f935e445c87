package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record LogbookKept(ApprenticeshipRef of, int month, int hours, LocalDate on)
    implements ApprenticeshipEvent {}

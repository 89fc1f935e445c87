package id.jejak.messages.apprenticeship;

import id.jejak.messages.shared.Period;
import java.time.LocalDate;

public record ApprenticeshipStarted(ApprenticeshipRef of, Period term, LocalDate on)
    implements ApprenticeshipEvent {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeInsuranceEnded(ApprenticeshipRef of, LocalDate on)
    implements ApprenticeshipEvent {}

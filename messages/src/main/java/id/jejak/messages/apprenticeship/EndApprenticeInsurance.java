package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record EndApprenticeInsurance(ApprenticeshipId apprenticeship, LocalDate on)
    implements ApprenticeshipCommand {}

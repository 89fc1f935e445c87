package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record SelectApprentice(ApprenticeshipId apprenticeship, LocalDate on)
    implements ApprenticeshipCommand {}

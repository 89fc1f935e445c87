package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

/// `month` counts from 1 at the start.
public record KeepLogbook(ApprenticeshipId apprenticeship, int month, int hours, LocalDate on)
    implements ApprenticeshipCommand {}

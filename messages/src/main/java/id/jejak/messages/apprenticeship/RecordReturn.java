package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

/// Home again from abroad.
public record RecordReturn(ApprenticeshipId apprenticeship, LocalDate on)
    implements ApprenticeshipCommand {}

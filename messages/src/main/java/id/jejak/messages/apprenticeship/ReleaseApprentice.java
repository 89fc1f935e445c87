package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

/// It ends without a job.
public record ReleaseApprentice(ApprenticeshipId apprenticeship, LocalDate on)
    implements ApprenticeshipCommand {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record CompleteApprenticeship(ApprenticeshipId apprenticeship, LocalDate on)
    implements ApprenticeshipCommand {}

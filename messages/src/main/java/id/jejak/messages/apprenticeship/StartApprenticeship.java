package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record StartApprenticeship(ApprenticeshipId apprenticeship, LocalDate on)
    implements ApprenticeshipCommand {}

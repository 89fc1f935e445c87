package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record TerminateApprenticeship(
    ApprenticeshipId apprenticeship, TerminationReason reason, LocalDate on)
    implements ApprenticeshipCommand {}

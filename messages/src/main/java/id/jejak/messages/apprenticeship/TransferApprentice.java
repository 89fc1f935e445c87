package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

/// To another host, where it goes on as another apprenticeship.
public record TransferApprentice(
    ApprenticeshipId apprenticeship, ApprenticeshipRef to, LocalDate on)
    implements ApprenticeshipCommand {}

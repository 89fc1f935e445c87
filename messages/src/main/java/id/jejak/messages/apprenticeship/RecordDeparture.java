package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record RecordDeparture(ApprenticeshipId apprenticeship, LocalDate on)
    implements ApprenticeshipCommand {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record RecordApprenticeshipPhase(
    ApprenticeshipId apprenticeship, ApprenticeshipPhase phase, boolean passed, LocalDate on)
    implements ApprenticeshipCommand {}

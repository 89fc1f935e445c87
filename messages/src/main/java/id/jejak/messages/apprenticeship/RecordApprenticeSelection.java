package id.jejak.messages.apprenticeship;

/// One knock-out step for going abroad.
public record RecordApprenticeSelection(
    ApprenticeshipId apprenticeship, ApprenticeSelectionStep step, boolean passed)
    implements ApprenticeshipCommand {}

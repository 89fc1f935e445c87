package id.jejak.messages.apprenticeship;

public record ApprenticeSelectionFailed(ApprenticeshipRef of, ApprenticeSelectionStep step)
    implements ApprenticeshipEvent {}

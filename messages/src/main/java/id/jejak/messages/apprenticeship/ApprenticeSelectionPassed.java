package id.jejak.messages.apprenticeship;

public record ApprenticeSelectionPassed(ApprenticeshipRef of, ApprenticeSelectionStep step)
    implements ApprenticeshipEvent {}

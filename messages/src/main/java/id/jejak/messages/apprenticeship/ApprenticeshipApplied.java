package id.jejak.messages.apprenticeship;

public record ApprenticeshipApplied(ApprenticeshipRef of) implements ApprenticeshipEvent {}

package id.jejak.messages.apprenticeship;

public record ApprenticeReserved(ApprenticeshipRef of, int place) implements ApprenticeshipEvent {}

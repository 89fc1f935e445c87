package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeTakenOver(
    ApprenticeshipRef of, ApprenticeshipId from, int daysDone, LocalDate on)
    implements ApprenticeshipEvent {}

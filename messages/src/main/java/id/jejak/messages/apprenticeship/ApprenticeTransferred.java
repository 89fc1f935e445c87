package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeTransferred(
    ApprenticeshipRef of, ApprenticeshipRef to, int daysDone, LocalDate on)
    implements ApprenticeshipEvent {}

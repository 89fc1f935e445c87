package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeshipTerminated(ApprenticeshipRef of, TerminationReason reason, LocalDate on)
    implements ApprenticeshipEvent {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record ApprenticeDeparted(ApprenticeshipRef of, LocalDate on)
    implements ApprenticeshipEvent {}

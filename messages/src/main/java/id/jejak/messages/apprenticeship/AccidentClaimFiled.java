package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

public record AccidentClaimFiled(
    ApprenticeshipRef of, LocalDate accident, String claim, LocalDate on)
    implements ApprenticeshipEvent {}

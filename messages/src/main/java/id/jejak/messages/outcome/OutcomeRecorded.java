package id.jejak.messages.outcome;

import id.jejak.messages.training.EnrollmentRef;
import java.time.LocalDate;

public record OutcomeRecorded(
    OutcomeId outcome, EnrollmentRef of, int months, OutcomeStatus status, LocalDate on)
    implements OutcomeEvent {}

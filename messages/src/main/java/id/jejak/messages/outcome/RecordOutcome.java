package id.jejak.messages.outcome;

import id.jejak.messages.training.EnrollmentRef;
import java.time.LocalDate;

/// `months` after the training was completed.
public record RecordOutcome(
    OutcomeId outcome, EnrollmentRef of, int months, OutcomeStatus status, LocalDate on)
    implements OutcomeCommand {}

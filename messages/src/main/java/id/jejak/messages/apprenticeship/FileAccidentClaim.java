package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

/// The claim to the insurer (JKK) for the accident of that day.
public record FileAccidentClaim(
    ApprenticeshipId apprenticeship, LocalDate accident, String claim, LocalDate on)
    implements ApprenticeshipCommand {}

package id.jejak.messages.apprenticeship;

import java.time.LocalDate;

/// Passport or visa was refused; the next candidate replaces the person.
public record RecordDepartureRefusal(ApprenticeshipId apprenticeship, String document, LocalDate on)
    implements ApprenticeshipCommand {}

package id.jejak.messages.apprenticeship;

/// A good candidate for whom there is no place now; `place` in the order of replacement.
public record ReserveApprentice(ApprenticeshipId apprenticeship, int place)
    implements ApprenticeshipCommand {}

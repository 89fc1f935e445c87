package id.jejak.messages.certification;

/// Explains a gap between the numbers in use (R27).
public record NumberVoided(NumberRegistryId registry, int year, long serial, String reason)
    implements NumberEvent {}

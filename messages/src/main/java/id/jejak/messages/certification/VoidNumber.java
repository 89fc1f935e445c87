package id.jejak.messages.certification;

/// Uses the next number up without a certificate, and says why (R27).
public record VoidNumber(NumberRegistryId registry, long serial, String reason)
    implements NumberCommand {}

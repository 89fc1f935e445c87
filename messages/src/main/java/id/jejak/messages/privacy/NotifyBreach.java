package id.jejak.messages.privacy;

/// Approves the notice to those who were not told yet, and to the authority.
public record NotifyBreach(BreachId breach) implements BreachCommand {}

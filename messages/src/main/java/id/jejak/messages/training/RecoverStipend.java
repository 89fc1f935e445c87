package id.jejak.messages.training;

import id.jejak.messages.shared.Rupiah;

/// What was paid and not due comes back, at once or in parts.
public record RecoverStipend(StipendId stipend, Rupiah amount, String reason)
    implements StipendCommand {}

package id.jejak.messages.training;

import id.jejak.messages.shared.Rupiah;

public record AccrueStipend(StipendId stipend, EnrollmentRef of, Rupiah amount)
    implements StipendCommand {}

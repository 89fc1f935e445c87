package id.jejak.messages.training;

import id.jejak.messages.shared.Rupiah;

public record StipendAccrued(StipendId stipend, EnrollmentRef of, Rupiah amount)
    implements StipendEvent {}

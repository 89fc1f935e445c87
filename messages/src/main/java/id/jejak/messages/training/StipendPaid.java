package id.jejak.messages.training;

import id.jejak.messages.shared.Rupiah;

public record StipendPaid(StipendId stipend, EnrollmentRef of, Rupiah amount, String reference)
    implements StipendEvent {}

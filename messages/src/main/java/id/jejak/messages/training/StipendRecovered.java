package id.jejak.messages.training;

import id.jejak.messages.shared.Rupiah;

public record StipendRecovered(StipendId stipend, EnrollmentRef of, Rupiah amount, String reason)
    implements StipendEvent {}

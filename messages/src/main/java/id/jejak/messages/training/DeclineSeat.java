package id.jejak.messages.training;

/// Not `answered`: the time to confirm ran out.
public record DeclineSeat(EnrollmentId enrollment, boolean answered, String reason)
    implements EnrollmentCommand {}

package id.jejak.messages.vacancy;

import java.time.LocalDate;

public record JobInterviewed(ReferralRef of, boolean passed, LocalDate on)
    implements ReferralEvent {}

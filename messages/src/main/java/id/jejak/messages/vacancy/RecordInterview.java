package id.jejak.messages.vacancy;

import java.time.LocalDate;

public record RecordInterview(ReferralId referral, boolean passed, LocalDate on)
    implements ReferralCommand {}

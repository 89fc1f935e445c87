package id.jejak.messages.vacancy;

/// The person is no longer interested.
public record WithdrawJobApplication(ReferralId referral, String reason)
    implements ReferralCommand {}

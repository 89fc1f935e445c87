package id.jejak.messages.vacancy;

/// The vacancy is gone.
public record CancelReferral(ReferralId referral, String reason) implements ReferralCommand {}

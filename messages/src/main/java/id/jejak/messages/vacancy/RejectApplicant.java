package id.jejak.messages.vacancy;

public record RejectApplicant(ReferralId referral, String reason) implements ReferralCommand {}

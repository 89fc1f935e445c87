package id.jejak.messages.vacancy;

public record ReferralCancelled(ReferralRef of, String reason) implements ReferralEvent {}

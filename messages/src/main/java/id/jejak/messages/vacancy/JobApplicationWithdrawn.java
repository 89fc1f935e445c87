package id.jejak.messages.vacancy;

public record JobApplicationWithdrawn(ReferralRef of, String reason) implements ReferralEvent {}

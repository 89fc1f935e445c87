package id.jejak.messages.vacancy;

public record ApplicantRejected(ReferralRef of, String reason) implements ReferralEvent {}

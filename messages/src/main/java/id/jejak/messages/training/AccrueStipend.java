package id.jejak.messages.training;

/// As much as the policy of the year gives: for completing, or for every session attended (R14).
public record AccrueStipend(StipendId stipend, EnrollmentRef of) implements StipendCommand {}

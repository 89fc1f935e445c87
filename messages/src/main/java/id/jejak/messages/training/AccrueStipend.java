package id.jejak.messages.training;

import id.jejak.messages.shared.Rupiah;

/// As much as the policy of the year gives: for completing, or for every session attended (R14).
///
/// @param committed what was put by for it, and the most that it can come to
public record AccrueStipend(StipendId stipend, EnrollmentRef of, Rupiah committed)
    implements StipendCommand {}

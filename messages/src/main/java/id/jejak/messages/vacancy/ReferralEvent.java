package id.jejak.messages.vacancy;

import id.jejak.kernel.Event;

/// What happens to one referral.
public sealed interface ReferralEvent extends Event
    permits ReferralMade,
        JobApplied,
        JobInterviewed,
        ApplicantRejected,
        JobApplicationWithdrawn,
        ReferralCancelled {}

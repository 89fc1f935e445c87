package id.jejak.messages.training;

import id.jejak.messages.shared.RegionCode;

/// An applicant who passed selection, and where from.
public record RankedApplicant(EnrollmentRef of, RegionCode district) {}

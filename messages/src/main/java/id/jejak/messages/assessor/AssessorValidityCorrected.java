package id.jejak.messages.assessor;

import id.jejak.messages.shared.Period;

/// In place of the validity that was recorded last.
public record AssessorValidityCorrected(AssessorId assessor, Period validity, String evidence)
    implements AssessorEvent {}

package id.jejak.messages.assessor;

import id.jejak.messages.shared.Period;

public record AssessorRenewed(AssessorId assessor, Period validity) implements AssessorEvent {}

package id.jejak.messages.assessor;

import id.jejak.messages.shared.Period;

public record RenewAssessor(AssessorId assessor, Period validity) implements AssessorCommand {}

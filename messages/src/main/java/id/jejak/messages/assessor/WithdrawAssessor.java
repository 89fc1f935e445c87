package id.jejak.messages.assessor;

import java.time.LocalDate;

public record WithdrawAssessor(AssessorId assessor, LocalDate from, String reason)
    implements AssessorCommand {}

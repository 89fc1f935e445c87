package id.jejak.messages.assessment;

import java.time.LocalDate;

public record AppealWithdrawn(AppealId appeal, AssessmentRef of, LocalDate on)
    implements AppealEvent {}

package id.jejak.messages.assessment;

import java.time.LocalDate;

public record AppealFiled(AppealId appeal, AssessmentRef of, LocalDate on, Grounds grounds)
    implements AppealEvent {}

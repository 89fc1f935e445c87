package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

public record AppealRejected(
    AppealId appeal, AssessmentRef of, LocalDate on, Personal<String> reason)
    implements AppealEvent {}

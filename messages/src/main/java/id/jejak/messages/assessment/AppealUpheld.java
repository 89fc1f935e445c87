package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;
import java.time.LocalDate;

/// `verdict`: what takes the place of the decision.
public record AppealUpheld(
    AppealId appeal, AssessmentRef of, Verdict verdict, LocalDate on, Personal<String> reason)
    implements AppealEvent {}

package id.jejak.messages.assessment;

import java.time.LocalDate;

/// An appeal was upheld.
public record SupersedeDecision(
    AssessmentId assessment, AppealId appeal, Verdict verdict, LocalDate on)
    implements AssessmentCommand {}

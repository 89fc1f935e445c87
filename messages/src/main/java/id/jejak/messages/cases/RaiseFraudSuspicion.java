package id.jejak.messages.cases;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Personal;
import id.jejak.messages.assessment.AssessmentId;
import java.time.LocalDate;

/// Somebody may not have been assessed honestly (S31).
public record RaiseFraudSuspicion(
    CaseId caseId,
    AssessmentId assessment,
    FraudKind fraud,
    Personal<String> suspicion,
    LocalDate dueOn)
    implements CaseCommand, Begins {}

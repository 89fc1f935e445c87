package id.jejak.messages.assessment;

import id.jejak.kernel.Begins;
import java.time.LocalDate;

/// FR.AK.04, against a decision "not yet competent", within the window, once (R31).
public record FileAppeal(AppealId appeal, AssessmentId assessment, LocalDate on, Grounds grounds)
    implements AppealCommand, Begins {}

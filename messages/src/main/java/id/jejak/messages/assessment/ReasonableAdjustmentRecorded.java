package id.jejak.messages.assessment;

import id.jejak.kernel.Personal;

public record ReasonableAdjustmentRecorded(AssessmentRef of, Personal<String> adjustment)
    implements AssessmentEvent {}

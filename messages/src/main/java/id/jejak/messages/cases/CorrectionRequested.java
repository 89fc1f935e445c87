package id.jejak.messages.cases;

import id.jejak.kernel.Personal;

public record CorrectionRequested(CaseRef of, String field, Personal<String> evidence)
    implements CaseEvent {}

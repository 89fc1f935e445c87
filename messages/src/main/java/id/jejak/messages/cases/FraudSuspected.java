package id.jejak.messages.cases;

import id.jejak.kernel.Personal;

public record FraudSuspected(CaseRef of, FraudKind fraud, Personal<String> suspicion)
    implements CaseEvent {}

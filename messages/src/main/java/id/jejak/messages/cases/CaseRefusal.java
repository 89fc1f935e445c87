package id.jejak.messages.cases;

import id.jejak.kernel.Refusal;

/// Why something is refused: case.
public sealed interface CaseRefusal extends Refusal permits CaseAlreadyOpen, OutcomeNotOfKind {}

package id.jejak.messages.audit;

import id.jejak.kernel.Refusal;

/// Why something is refused: audit case.
public sealed interface AuditRefusal extends Refusal permits FindingsOpen {}

package id.jejak.messages.program;

import id.jejak.kernel.Refusal;

/// Why something is refused: program.
public sealed interface ProgramRefusal extends Refusal
    permits QuotaBelowReserved, TrainingTypeUnknown, ProgramQuotaExhausted {}

package id.jejak.messages.cases;

import id.jejak.kernel.Event;

/// What happens in one case.
public sealed interface CaseEvent extends Event
    permits CaseOpened,
        CorrectionRequested,
        FraudSuspected,
        StatementRecorded,
        CaseExtended,
        CaseDecided,
        CaseClosed {
  CaseRef of();
}

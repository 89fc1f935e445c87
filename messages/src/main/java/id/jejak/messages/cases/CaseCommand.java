package id.jejak.messages.cases;

import id.jejak.kernel.Command;

/// What may be asked of one case.
public sealed interface CaseCommand extends Command
    permits OpenCase,
        RequestCorrection,
        RaiseFraudSuspicion,
        RecordStatement,
        ExtendCase,
        DecideCase,
        CloseCase {
  CaseId caseId();

  @Override
  default CaseId target() {
    return caseId();
  }
}

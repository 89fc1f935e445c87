package id.jejak.messages.assessment;

import id.jejak.kernel.Command;

/// What may be asked of one plenary.
public sealed interface PlenaryCommand extends Command
    permits ConvenePlenary,
        DecideCompetence,
        ReturnForClarification,
        SignDecree,
        RequestDecreeCorrection,
        CorrectDecree {
  PlenaryId plenary();

  @Override
  default PlenaryId target() {
    return plenary();
  }
}

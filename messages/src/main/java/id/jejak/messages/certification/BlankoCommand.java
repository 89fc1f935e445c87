package id.jejak.messages.certification;

import id.jejak.kernel.Command;

/// What may be asked of the forms of one body.
public sealed interface BlankoCommand extends Command
    permits RequestBlanko,
        ReceiveBlanko,
        RegisterBlanko,
        FreeBlanko,
        SpoilBlanko,
        ReturnSpoiled,
        ReportBlankoLost {
  BlankoStockId stock();

  @Override
  default BlankoStockId target() {
    return stock();
  }
}

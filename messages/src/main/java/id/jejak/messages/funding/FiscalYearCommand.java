package id.jejak.messages.funding;

import id.jejak.kernel.Command;

/// What may be asked of one fiscal year.
public sealed interface FiscalYearCommand extends Command permits AnnounceYearEnd {
  FiscalYearId year();

  @Override
  default FiscalYearId target() {
    return year();
  }
}

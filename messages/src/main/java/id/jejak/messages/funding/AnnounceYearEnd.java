package id.jejak.messages.funding;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;

/// Begins the end of the year for every line of the office (S28).
public record AnnounceYearEnd(OrganizationId office, int fiscalYear)
    implements FiscalYearCommand, Begins {
  @Override
  public FiscalYearId year() {
    return FiscalYearId.of(office, fiscalYear);
  }
}

package id.jejak.messages.funding;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// @param lastCommitment after it nothing new is reserved
public record FiscalYearClosing(
    FiscalYearId year, OrganizationId office, int fiscalYear, LocalDate lastCommitment)
    implements FiscalYearEvent {}

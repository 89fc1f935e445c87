package id.jejak.command.funding;

import java.time.LocalDate;

/// @param officeKnown the office is registered
/// @param lastCommitment the last day of the year on which something new is reserved
record FiscalYearFacts(boolean officeKnown, LocalDate lastCommitment) {}

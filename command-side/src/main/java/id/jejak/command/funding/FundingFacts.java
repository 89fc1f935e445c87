package id.jejak.command.funding;

import id.jejak.messages.agreement.AgreementOnDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param day the day of the decision, at the office
/// @param programKnown the programme was planned
/// @param basis the agreement that the allocation leans on; null where none is asked for
record FundingFacts(LocalDate day, boolean programKnown, @Nullable AgreementOnDay basis) {}

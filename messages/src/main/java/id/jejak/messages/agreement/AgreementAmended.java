package id.jejak.messages.agreement;

import java.time.LocalDate;
import java.util.List;

/// From the day `on` other terms hold; before it, those that held then.
public record AgreementAmended(
    AgreementId agreement, AgreementTerms terms, LocalDate on, List<Signatory> signatories)
    implements AgreementEvent {}

package id.jejak.messages.agreement;

import java.time.LocalDate;
import java.util.List;

/// Every party signs by somebody who holds the office that day (R47).
public record SignAgreement(AgreementId agreement, LocalDate on, List<Signatory> signatories)
    implements AgreementCommand {}

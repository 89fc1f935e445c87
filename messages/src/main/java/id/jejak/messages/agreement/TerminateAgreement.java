package id.jejak.messages.agreement;

import java.time.LocalDate;

public record TerminateAgreement(AgreementId agreement, LocalDate on, String reason)
    implements AgreementCommand {}

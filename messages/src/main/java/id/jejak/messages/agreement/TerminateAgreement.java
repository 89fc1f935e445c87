package id.jejak.messages.agreement;

import java.time.LocalDate;

/// From the day `on` it authorises nothing any more.
public record TerminateAgreement(AgreementId agreement, LocalDate on, String reason)
    implements AgreementCommand {}

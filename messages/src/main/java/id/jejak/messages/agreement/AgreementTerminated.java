package id.jejak.messages.agreement;

import java.time.LocalDate;

public record AgreementTerminated(AgreementId agreement, LocalDate on, String reason)
    implements AgreementEvent {}

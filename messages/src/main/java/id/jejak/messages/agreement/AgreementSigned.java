package id.jejak.messages.agreement;

import java.time.LocalDate;
import java.util.List;

public record AgreementSigned(AgreementId agreement, LocalDate on, List<Signatory> signatories)
    implements AgreementEvent {}

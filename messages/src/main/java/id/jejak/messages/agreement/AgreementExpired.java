package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;

/// From the day `on` nothing new is begun under it; what runs finishes under its terms (S29).
public record AgreementExpired(AgreementId agreement, List<OrganizationId> parties, LocalDate on)
    implements AgreementEvent {}

package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;

/// The agreement ends in so many days (S29).
public record AgreementExpiring(
    AgreementId agreement, List<OrganizationId> parties, int daysLeft, LocalDate to)
    implements AgreementEvent {}

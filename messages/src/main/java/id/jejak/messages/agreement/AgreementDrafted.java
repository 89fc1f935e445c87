package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import java.util.List;

public record AgreementDrafted(
    AgreementId agreement, AgreementKind kind, List<OrganizationId> parties, AgreementTerms terms)
    implements AgreementEvent {}

package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.util.List;
import java.util.Set;

public record AgreementDrafted(
    AgreementId agreement,
    AgreementKind kind,
    List<OrganizationId> parties,
    Set<SchemeId> schemes,
    String subject,
    Period term)
    implements AgreementEvent {}

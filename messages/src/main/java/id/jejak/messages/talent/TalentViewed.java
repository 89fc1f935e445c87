package id.jejak.messages.talent;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import java.util.Set;

/// Who looked at whom, and at what: the record without which nothing is shown (R35).
public record TalentViewed(
    TalentId talent,
    PersonId person,
    TalentViewId view,
    OrganizationId company,
    AgreementId agreement,
    Set<TalentField> fields)
    implements TalentEvent {}

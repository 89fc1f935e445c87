package id.jejak.messages.talent;

import id.jejak.messages.agreement.AgreementId;
import id.jejak.messages.organization.OrganizationId;
import java.util.Set;

/// A company looks at fields of a profile, under an agreement to which it is a party (R35).
public record ViewTalent(
    TalentId talent,
    TalentViewId view,
    OrganizationId company,
    AgreementId agreement,
    Set<TalentField> fields)
    implements TalentCommand {
  public ViewTalent {
    fields = Set.copyOf(fields);
    if (fields.isEmpty()) {
      throw new IllegalArgumentException("who looks at a profile says at what");
    }
  }
}

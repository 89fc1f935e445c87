package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

/// A party promises to take so many people within a period (S2.1).
public record RecordPartnerIntakePromise(
    AgreementId agreement, OrganizationId partner, int people, Period period)
    implements AgreementCommand {
  public RecordPartnerIntakePromise {
    if (people < 1) {
      throw new IllegalArgumentException("a promise is of at least one person");
    }
  }
}

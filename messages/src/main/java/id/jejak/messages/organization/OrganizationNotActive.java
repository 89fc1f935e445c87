package id.jejak.messages.organization;

import java.time.LocalDate;

/// The organisation is registered, and not suspended, on that day.
public record OrganizationNotActive(OrganizationId organization, LocalDate day)
    implements OrganizationRefusal {
  @Override
  public String code() {
    return "ORGANIZATION_NOT_ACTIVE";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}

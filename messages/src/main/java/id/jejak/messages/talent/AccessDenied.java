package id.jejak.messages.talent;

import id.jejak.messages.organization.OrganizationId;

/// A company sees only published fields, and only while its registration and agreement hold (R35).
public record AccessDenied(OrganizationId company) implements TalentRefusal {
  @Override
  public String code() {
    return "ACCESS_DENIED";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}

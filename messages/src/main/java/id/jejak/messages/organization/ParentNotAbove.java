package id.jejak.messages.organization;

/// Authorities stand above offices, offices of a wider region above narrower ones, all of them
/// above centres and companies, and a certification body below who founded it.
public record ParentNotAbove(OrganizationId organization, OrganizationId parent)
    implements OrganizationRefusal {
  @Override
  public String code() {
    return "PARENT_NOT_ABOVE";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}

package id.jejak.messages.organization;

import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

/// Who trains was found able to teach the scheme, and is on that day (S2.4).
public record ProviderNotCapable(OrganizationId provider, SchemeId scheme, LocalDate day)
    implements OrganizationRefusal {
  @Override
  public String code() {
    return "PROVIDER_NOT_CAPABLE";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}

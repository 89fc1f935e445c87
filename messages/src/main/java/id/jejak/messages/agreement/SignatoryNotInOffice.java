package id.jejak.messages.agreement;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// A signatory holds the office on the signing date (R47).
public record SignatoryNotInOffice(OrganizationId organization, String office, LocalDate day)
    implements AgreementRefusal {
  @Override
  public String code() {
    return "SIGNATORY_NOT_IN_OFFICE";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }
}

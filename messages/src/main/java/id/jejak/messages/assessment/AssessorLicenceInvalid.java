package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

/// The assessor's licence, field and membership hold on the day of assessment (R19).
public record AssessorLicenceInvalid(AssessorId assessor, LocalDate day)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "ASSESSOR_LICENCE_INVALID";
  }

  @Override
  public Kind kind() {
    return Kind.NOT_ALLOWED;
  }

  @Override
  public boolean material() {
    return true;
  }
}

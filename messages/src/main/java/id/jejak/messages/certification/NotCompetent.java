package id.jejak.messages.certification;

import id.jejak.messages.assessment.AssessmentId;

/// A certificate follows a decision "competent", and nothing else (R26).
public record NotCompetent(AssessmentId assessment) implements CertificateRefusal {
  @Override
  public String code() {
    return "NOT_COMPETENT";
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

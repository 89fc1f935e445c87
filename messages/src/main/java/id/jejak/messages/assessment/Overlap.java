package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import java.time.LocalDate;

/// An assessor is in one session at a time (R21).
public record Overlap(AssessorId assessor, LocalDate day) implements AssessmentRefusal {
  @Override
  public String code() {
    return "OVERLAP";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }

  @Override
  public boolean material() {
    return true;
  }
}

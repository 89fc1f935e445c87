package id.jejak.messages.assessment;

import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.person.PersonId;

/// An assessor is nobody's trainer, relative, superior or colleague (R20).
public record ConflictOfInterest(AssessorId assessor, PersonId person)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "CONFLICT_OF_INTEREST";
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

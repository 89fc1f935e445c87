package id.jejak.messages.assessment;

import id.jejak.messages.person.PersonId;

/// Who decides an appeal had no part in what it is about (R31).
public record PanelistNotIndependent(AppealId appeal, PersonId member)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "PANELIST_NOT_INDEPENDENT";
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

package id.jejak.messages.assessment;

import id.jejak.messages.person.PersonId;

/// Who decides has neither assessed nor trained the candidate (R24).
public record MemberNotIndependent(PlenaryId plenary, PersonId member)
    implements AssessmentRefusal {
  @Override
  public String code() {
    return "MEMBER_NOT_INDEPENDENT";
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

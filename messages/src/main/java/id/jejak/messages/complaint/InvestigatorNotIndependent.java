package id.jejak.messages.complaint;

import id.jejak.messages.person.PersonId;

/// Who looks into a complaint, and who resolves it, is not involved (ISO/IEC 17024, 9.9).
public record InvestigatorNotIndependent(ComplaintId complaint, PersonId person)
    implements ComplaintRefusal {
  @Override
  public String code() {
    return "INVESTIGATOR_NOT_INDEPENDENT";
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

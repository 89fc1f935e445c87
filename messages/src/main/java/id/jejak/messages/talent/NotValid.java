package id.jejak.messages.talent;

import id.jejak.messages.certification.CertificateId;

/// Published only with a valid certificate (R34).
public record NotValid(CertificateId certificate) implements TalentRefusal {
  @Override
  public String code() {
    return "NOT_VALID";
  }

  @Override
  public Kind kind() {
    return Kind.CONFLICT;
  }
}

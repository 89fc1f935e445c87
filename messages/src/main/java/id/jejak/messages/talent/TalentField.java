package id.jejak.messages.talent;

/// What a profile may show. A NIK is never among it.
public enum TalentField {
  NAME,
  CONTACT,
  SEX,
  EDUCATION,
  DISTRICT,
  SCHEME,
  CERTIFICATE,
  VALIDITY
}

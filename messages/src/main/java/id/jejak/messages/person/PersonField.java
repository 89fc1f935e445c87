package id.jejak.messages.person;

/// What can be corrected about a person.
public enum PersonField {
  NAME,
  BIRTH,
  IDENTITY,
  SEX,
  EDUCATION,
  DOMICILE
}

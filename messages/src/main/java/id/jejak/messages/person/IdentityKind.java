package id.jejak.messages.person;

/// What shows who a person is. Only a NIK has an inner structure that can be checked.
public enum IdentityKind {
  NIK,
  PASSPORT,
  KITAS
}

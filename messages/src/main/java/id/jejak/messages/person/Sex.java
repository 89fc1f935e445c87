package id.jejak.messages.person;

/// As in the identity document.
public enum Sex {
  FEMALE,
  MALE
}

package id.jejak.messages.person;

/// The highest completed schooling.
public enum Education {
  SD,
  SMP,
  SMA,
  DIPLOMA,
  BACHELOR
}

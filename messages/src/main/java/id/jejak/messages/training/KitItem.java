package id.jejak.messages.training;

/// What a participant is given.
public enum KitItem {
  STATIONERY,
  CLOTHES,
  MODULE
}

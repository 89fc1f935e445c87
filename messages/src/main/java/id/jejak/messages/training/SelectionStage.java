package id.jejak.messages.training;

/// The knock-out stages of selection.
public enum SelectionStage {
  ADMINISTRATION,
  TEST
}

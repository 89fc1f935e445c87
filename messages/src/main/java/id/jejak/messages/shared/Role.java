package id.jejak.messages.shared;

/// In which capacity an actor asks (Indonesian titles in the glossary).
public enum Role {
  PROGRAM_ADMIN,
  TRAINING_ADMIN,
  LSP_ADMIN,
  ASSESSOR,
  COMMITTEE,
  APPEAL_PANEL,
  COMPANY,
  PERSON,
  AUTHORITY,
  AUDITOR,
  FINANCE,
  OPERATOR,
  PARTNER,
  SYSTEM
}

package id.jejak.messages.cases;

/// What somebody is suspected of: a stand-in (joki), forged evidence, help in the exam.
public enum FraudKind {
  IMPERSONATION,
  FORGED_EVIDENCE,
  CHEATING
}

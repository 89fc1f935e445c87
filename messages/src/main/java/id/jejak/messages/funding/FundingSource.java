package id.jejak.messages.funding;

/// Whose money it is.
public enum FundingSource {
  APBN,
  APBD,
  CSR,
  SELF
}

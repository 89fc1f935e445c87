package id.jejak.messages.funding;

/// What it may be spent on.
public enum FundingLine {
  TRAINING,
  CERTIFICATION,
  INSURANCE,
  STIPEND
}

package id.jejak.messages.placement;

/// What shows that there is a business; `REGISTRATION` is the NIB.
public enum BusinessEvidence {
  REGISTRATION,
  PHOTO,
  VISIT_REPORT,
  INVOICE
}

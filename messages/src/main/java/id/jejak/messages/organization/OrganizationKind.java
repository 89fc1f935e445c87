package id.jejak.messages.organization;

/// What an organisation is.
public enum OrganizationKind {
  LABOUR_OFFICE,
  TRAINING_CENTRE,
  CERTIFICATION_BODY,
  COMPANY,
  INSURER,
  DISTRICT_OFFICE,
  AUTHORITY
}

package id.jejak.messages.organization;

/// Whose a training centre is: the ministry's (UPTP), a region's (UPTD), a community's, or private
/// (LPK).
public enum CentreStatus {
  UPTP,
  UPTD,
  COMMUNITY,
  PRIVATE
}

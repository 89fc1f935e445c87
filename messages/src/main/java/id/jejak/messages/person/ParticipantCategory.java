package id.jejak.messages.person;

/// What somebody is when they apply (S0.3). It changes over a life, so it stands with each
/// application and not with the person; only the applicant can say it, so it may be left out.
public enum ParticipantCategory {
  /// Pencari kerja.
  JOB_SEEKER,
  /// Pekerja.
  WORKER,
  /// Korban PHK.
  LAID_OFF,
  /// Wirausaha.
  ENTREPRENEUR
}

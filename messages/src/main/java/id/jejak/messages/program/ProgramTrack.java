package id.jejak.messages.program;

/// The ways through a programme; each may have a quota of its own (R5).
public enum ProgramTrack {
  TRAINING,
  APPRENTICESHIP,
  PLACEMENT,
  ENTREPRENEURSHIP
}

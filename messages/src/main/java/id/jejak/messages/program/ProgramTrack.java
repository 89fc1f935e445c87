package id.jejak.messages.program;

/// The ways through a programme; each has a quota of its own.
public enum ProgramTrack {
  TRAINING,
  APPRENTICESHIP,
  PLACEMENT,
  ENTREPRENEURSHIP
}

package id.jejak.app.sample.story;

import id.jejak.messages.program.ProgramTrack;

/// Where a group goes.
public enum Way {
  APPRENTICESHIP(ProgramTrack.APPRENTICESHIP, "M"),
  ABROAD(ProgramTrack.APPRENTICESHIP, "L"),
  PLACEMENT(ProgramTrack.PLACEMENT, "P");

  private final ProgramTrack track;
  private final String letter;

  Way(ProgramTrack track, String letter) {
    this.track = track;
    this.letter = letter;
  }

  ProgramTrack track() {
    return track;
  }

  /// In the names of its groups.
  String letter() {
    return letter;
  }
}

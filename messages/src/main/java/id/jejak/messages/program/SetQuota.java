package id.jejak.messages.program;

/// How many people may go one way in all. A track without a quota is not limited.
public record SetQuota(ProgramId program, ProgramTrack track, int seats) implements ProgramCommand {
  public SetQuota {
    if (seats < 0) {
      throw new IllegalArgumentException("seats are never negative");
    }
  }
}

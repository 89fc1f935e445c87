package id.jejak.messages.program;

public record SetQuota(ProgramId program, int seats) implements ProgramCommand {
  public SetQuota {
    if (seats < 0) {
      throw new IllegalArgumentException("seats are never negative");
    }
  }
}

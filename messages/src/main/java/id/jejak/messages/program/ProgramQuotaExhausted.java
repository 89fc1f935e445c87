package id.jejak.messages.program;

/// No more people go one way through a programme than it planned for (R5).
public record ProgramQuotaExhausted(ProgramId program, ProgramTrack track, int quota)
    implements ProgramRefusal {
  @Override
  public String code() {
    return "PROGRAM_QUOTA_EXHAUSTED";
  }

  @Override
  public Kind kind() {
    return Kind.EXHAUSTED;
  }
}

package id.jejak.messages.program;

/// Reserved quotas fit into the programme's quota.
public record QuotaBelowReserved(int seats, int reserved) implements ProgramRefusal {
  @Override
  public String code() {
    return "QUOTA_BELOW_RESERVED";
  }

  @Override
  public Kind kind() {
    return Kind.INVALID;
  }
}

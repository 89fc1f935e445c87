package id.jejak.messages.program;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.RegionCode;

public record SetReservedQuota(
    ProgramId program,
    TrainingType type,
    RegionCode district,
    int seats,
    OrganizationId requestedBy)
    implements ProgramCommand {
  public SetReservedQuota {
    if (seats < 0) {
      throw new IllegalArgumentException("seats are never negative");
    }
  }
}

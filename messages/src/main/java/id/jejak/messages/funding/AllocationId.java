package id.jejak.messages.funding;

import com.fasterxml.jackson.annotation.JsonValue;
import id.jejak.kernel.Identifier;
import id.jejak.messages.program.ProgramId;

/// One line of the allocation (pagu anggaran) of a programme.
public record AllocationId(@JsonValue String value) implements Identifier {
  public AllocationId {
    Identifier.check("fund", value);
  }

  public static AllocationId of(ProgramId program, FundingLine line) {
    return new AllocationId("fund-" + program.value() + "-" + line);
  }

  @Override
  public String toString() {
    return value;
  }
}

package id.jejak.messages.target;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Setting it again replaces it. Every person is counted once, in a target and in all above it
/// (R38).
///
/// @param parent the target that this one is part of: nation, province, regency
/// @param counts any of these makes a person count
/// @param programs where it is achieved, beside the programmes of the targets below
/// @param region only people who live there; null for all
public record SetTarget(
    TargetId target,
    String name,
    OrganizationId office,
    @Nullable TargetId parent,
    Period period,
    int number,
    Set<Achievement> counts,
    Set<ProgramId> programs,
    @Nullable RegionCode region)
    implements TargetCommand {
  public SetTarget {
    if (number < 1) {
      throw new IllegalArgumentException("a target is at least one person");
    }
    if (counts.isEmpty()) {
      throw new IllegalArgumentException("a target says what counts");
    }
    counts = Set.copyOf(counts);
    programs = Set.copyOf(programs);
  }
}

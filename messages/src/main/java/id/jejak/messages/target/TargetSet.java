package id.jejak.messages.target;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Period;
import id.jejak.messages.shared.RegionCode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

public record TargetSet(
    TargetId target,
    String name,
    OrganizationId office,
    @Nullable TargetId parent,
    Period period,
    int number,
    Set<Achievement> counts,
    Set<ProgramId> programs,
    @Nullable RegionCode region)
    implements TargetEvent {}

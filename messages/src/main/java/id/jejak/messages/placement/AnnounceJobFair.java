package id.jejak.messages.placement;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;
import java.util.List;

public record AnnounceJobFair(
    JobFairId fair,
    String name,
    OrganizationId office,
    List<OrganizationId> employers,
    LocalDate on)
    implements JobFairCommand, Begins {}

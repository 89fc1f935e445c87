package id.jejak.messages.placement;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record EmployerWithdrew(
    EmployerId employer, OrganizationId organization, LocalDate on, String reason)
    implements EmployerEvent {}

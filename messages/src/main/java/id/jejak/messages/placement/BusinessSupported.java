package id.jejak.messages.placement;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record BusinessSupported(BusinessRef of, OrganizationId office, String support, LocalDate on)
    implements BusinessEvent {}

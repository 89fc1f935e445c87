package id.jejak.messages.placement;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// A partner office helps: with a permit, a loan, a stall.
public record SupportBusiness(
    BusinessId business, OrganizationId office, String support, LocalDate on)
    implements BusinessCommand {}

package id.jejak.messages.placement;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// The employer leaves: its vacancies, referrals and offers end (S23).
public record WithdrawEmployer(
    EmployerId employer, OrganizationId organization, LocalDate on, String reason)
    implements EmployerCommand, Begins {}

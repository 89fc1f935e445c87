package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

/// The seats that move with it follow one by one.
public record SessionRescheduled(
    SessionId session, OrganizationId lsp, LocalDate from, LocalDate to, String reason)
    implements SessionEvent {}

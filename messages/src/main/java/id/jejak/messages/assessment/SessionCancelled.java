package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;

public record SessionCancelled(SessionId session, OrganizationId lsp, String reason)
    implements SessionEvent {}

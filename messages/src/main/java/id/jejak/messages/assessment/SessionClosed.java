package id.jejak.messages.assessment;

import id.jejak.messages.organization.OrganizationId;

public record SessionClosed(SessionId session, OrganizationId lsp, String minutes)
    implements SessionEvent {}

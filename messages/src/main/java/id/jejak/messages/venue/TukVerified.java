package id.jejak.messages.venue;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;

public record TukVerified(TukId tuk, OrganizationId lsp, SchemeId scheme, Period validity)
    implements TukEvent {}

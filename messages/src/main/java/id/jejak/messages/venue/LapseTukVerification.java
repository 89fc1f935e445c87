package id.jejak.messages.venue;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;

/// The last day for which the body verified the venue is over.
public record LapseTukVerification(TukId tuk, OrganizationId lsp, SchemeId scheme)
    implements TukCommand {}

package id.jejak.messages.venue;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;

/// A temporary venue is verified for each event.
public record VerifyTuk(TukId tuk, OrganizationId lsp, SchemeId scheme, Period validity)
    implements TukCommand {}

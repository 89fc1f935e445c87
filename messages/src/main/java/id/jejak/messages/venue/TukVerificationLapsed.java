package id.jejak.messages.venue;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

public record TukVerificationLapsed(TukId tuk, OrganizationId lsp, SchemeId scheme, LocalDate from)
    implements TukEvent {}

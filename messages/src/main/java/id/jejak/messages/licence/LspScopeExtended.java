package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;

public record LspScopeExtended(
    LicenceId licence, OrganizationId lsp, SchemeId scheme, LocalDate from)
    implements LicenceEvent {}

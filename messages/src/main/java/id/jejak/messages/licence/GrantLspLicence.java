package id.jejak.messages.licence;

import id.jejak.kernel.Begins;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.util.Set;

public record GrantLspLicence(
    LicenceId licence,
    OrganizationId lsp,
    LspType type,
    String number,
    Set<SchemeId> scope,
    Period validity)
    implements LicenceCommand, Begins {}

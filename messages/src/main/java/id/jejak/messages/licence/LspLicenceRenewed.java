package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import id.jejak.messages.shared.Period;
import java.util.Set;

public record LspLicenceRenewed(
    LicenceId licence, OrganizationId lsp, String number, Set<SchemeId> scope, Period validity)
    implements LicenceEvent {}

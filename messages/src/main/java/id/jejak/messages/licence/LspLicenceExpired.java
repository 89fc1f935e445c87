package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record LspLicenceExpired(LicenceId licence, OrganizationId lsp, LocalDate from)
    implements LicenceEvent {}

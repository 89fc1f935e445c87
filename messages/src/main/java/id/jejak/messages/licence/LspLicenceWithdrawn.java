package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record LspLicenceWithdrawn(
    LicenceId licence, OrganizationId lsp, LocalDate from, String reason) implements LicenceEvent {}

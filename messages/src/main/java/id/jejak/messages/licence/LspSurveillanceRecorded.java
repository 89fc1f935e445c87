package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import java.time.LocalDate;

public record LspSurveillanceRecorded(
    LicenceId licence, OrganizationId lsp, LocalDate on, SurveillanceResult result, String minutes)
    implements LicenceEvent {}

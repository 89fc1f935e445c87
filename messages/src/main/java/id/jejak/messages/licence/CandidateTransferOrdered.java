package id.jejak.messages.licence;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public record CandidateTransferOrdered(
    LicenceId licence,
    OrganizationId lsp,
    OrganizationId to,
    @Nullable SchemeId scheme,
    LocalDate on)
    implements LicenceEvent {}

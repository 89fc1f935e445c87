package id.jejak.messages.training;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeVersion;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param lsp who certifies; null where others give the certificate of the scheme
public record TrainingCompleted(
    EnrollmentRef of,
    SchemeVersion scheme,
    @Nullable OrganizationId lsp,
    LocalDate on,
    Attendance attendance,
    int hours)
    implements EnrollmentEvent {}

package id.jejak.messages.training;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.scheme.SchemeVersion;
import java.time.LocalDate;

public record TrainingCompleted(
    EnrollmentRef of,
    SchemeVersion scheme,
    OrganizationId lsp,
    LocalDate on,
    Attendance attendance,
    int hours)
    implements EnrollmentEvent {}

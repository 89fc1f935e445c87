package id.jejak.messages.training;

import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.Sex;
import id.jejak.messages.program.TrainingType;
import id.jejak.messages.scheme.SchemeVersion;
import id.jejak.messages.shared.RegionCode;
import java.time.LocalDate;

public record TrainingApplied(
    EnrollmentRef of,
    int wave,
    TrainingType type,
    SchemeVersion scheme,
    OrganizationId lsp,
    RegionCode district,
    Sex sex,
    LocalDate on)
    implements EnrollmentEvent {}

package id.jejak.messages.organization;

import java.time.LocalDate;

/// The status of a training centre was raised or lowered (S3.6); `decree` is its basis.
public record RecordCentreStatus(
    OrganizationId organization,
    CentreStatus status,
    Accreditation accreditation,
    LocalDate from,
    String decree)
    implements OrganizationCommand {}

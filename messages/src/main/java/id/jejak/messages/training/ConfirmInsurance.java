package id.jejak.messages.training;

import id.jejak.kernel.Personal;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.shared.Period;

public record ConfirmInsurance(
    EnrollmentId enrollment, OrganizationId insurer, Personal<String> policy, Period cover)
    implements EnrollmentCommand {}

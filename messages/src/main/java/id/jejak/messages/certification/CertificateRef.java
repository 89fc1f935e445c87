package id.jejak.messages.certification;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeVersion;

/// The keys by which a certificate is found.
public record CertificateRef(
    CertificateId certificate,
    PersonId person,
    SchemeVersion scheme,
    OrganizationId lsp,
    ProgramId program,
    ApplicationId application,
    AssessmentId assessment) {}

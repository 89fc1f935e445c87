package id.jejak.messages.certification;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeVersion;
import org.jspecify.annotations.Nullable;

/// The keys by which a certificate is found. One that was issued elsewhere has neither body nor
/// application nor assessment; one for somebody who came by themselves has no programme.
public record CertificateRef(
    CertificateId certificate,
    PersonId person,
    SchemeVersion scheme,
    @Nullable OrganizationId lsp,
    @Nullable ProgramId program,
    @Nullable ApplicationId application,
    @Nullable AssessmentId assessment) {
  /// The same, for the certificate that takes this one's place.
  public CertificateRef as(CertificateId other) {
    return new CertificateRef(other, person, scheme, lsp, program, application, assessment);
  }
}

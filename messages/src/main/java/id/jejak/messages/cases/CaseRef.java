package id.jejak.messages.cases;

import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.scheme.SchemeVersion;
import org.jspecify.annotations.Nullable;

/// The keys by which a case is found; every event of a case carries them.
///
/// @param subject what it is about: an identifier, or a scheme version
/// @param cause what brought it up: an identifier or a code
/// @param application of the assessment
/// @param scheme of the assessment or the certificate
public record CaseRef(
    CaseId caseId,
    CaseKind kind,
    String subject,
    String cause,
    @Nullable PersonId person,
    @Nullable CertificateId certificate,
    @Nullable AssessmentId assessment,
    @Nullable ApplicationId application,
    @Nullable SchemeVersion scheme) {}

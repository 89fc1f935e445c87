package id.jejak.command.certification;

import id.jejak.engine.web.Gate;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.ApplicationId;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.PlenaryId;
import id.jejak.messages.certification.CertificateId;
import id.jejak.messages.certification.CertificateRef;
import id.jejak.messages.certification.IssueCertificate;
import id.jejak.messages.organization.OrganizationId;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.scheme.SchemeVersion;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/certificates")
class CertificateEndpoint {
  private final Gate gate;

  CertificateEndpoint(Gate gate) {
    this.gate = gate;
  }

  @PostMapping("/{certificate}/issue")
  ResponseEntity<?> issue(
      @PathVariable CertificateId certificate, @RequestBody Issue body, Provenance by) {
    return gate.ask(body.of(certificate), by);
  }

  /// @param plenary the meeting whose decree the certificate rests on
  record Issue(
      PersonId person,
      SchemeVersion scheme,
      OrganizationId lsp,
      ProgramId program,
      ApplicationId application,
      AssessmentId assessment,
      PlenaryId plenary,
      LocalDate on) {
    IssueCertificate of(CertificateId certificate) {
      var of =
          new CertificateRef(certificate, person, scheme, lsp, program, application, assessment);
      return new IssueCertificate(certificate, of, plenary, on);
    }
  }
}

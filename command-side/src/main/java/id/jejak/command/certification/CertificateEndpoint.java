package id.jejak.command.certification;

import id.jejak.engine.web.Gate;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.certification.IssueCertificate;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
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

  @PostMapping
  ResponseEntity<?> issue(@RequestBody Issue body, Provenance by) {
    return gate.ask(new IssueCertificate(body.assessment(), body.on()), by);
  }

  record Issue(AssessmentId assessment, LocalDate on) {}
}

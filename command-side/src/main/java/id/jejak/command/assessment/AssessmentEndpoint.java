package id.jejak.command.assessment;

import id.jejak.engine.web.Gate;
import id.jejak.kernel.Provenance;
import id.jejak.messages.assessment.AssessmentId;
import id.jejak.messages.assessment.RecordAssessment;
import id.jejak.messages.assessment.Verdict;
import id.jejak.messages.assessor.AssessorId;
import id.jejak.messages.scheme.UnitCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assessments")
class AssessmentEndpoint {
  private final Gate gate;

  AssessmentEndpoint(Gate gate) {
    this.gate = gate;
  }

  @PostMapping("/{assessment}/record")
  ResponseEntity<?> record(
      @PathVariable AssessmentId assessment, @RequestBody Recommendation body, Provenance by) {
    return gate.ask(
        new RecordAssessment(assessment, body.assessor(), body.units(), body.followUp()), by);
  }

  record Recommendation(
      AssessorId assessor, Map<UnitCode, Verdict> units, @Nullable String followUp) {}
}

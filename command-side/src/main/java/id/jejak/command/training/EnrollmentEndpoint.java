package id.jejak.command.training;

import id.jejak.engine.web.Gate;
import id.jejak.kernel.Provenance;
import id.jejak.messages.training.EnrollTrainee;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.KitItem;
import id.jejak.messages.training.ReturnKit;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/enrollments")
class EnrollmentEndpoint {
  private final Gate gate;

  EnrollmentEndpoint(Gate gate) {
    this.gate = gate;
  }

  @PostMapping("/{enrollment}/enroll")
  ResponseEntity<?> enroll(
      @PathVariable EnrollmentId enrollment, @RequestBody Enrolling body, Provenance by) {
    return gate.ask(new EnrollTrainee(enrollment, body.on()), by);
  }

  @PostMapping("/{enrollment}/kit/return")
  ResponseEntity<?> returnKit(
      @PathVariable EnrollmentId enrollment, @RequestBody Returning body, Provenance by) {
    return gate.ask(new ReturnKit(enrollment, body.items()), by);
  }

  record Returning(Set<KitItem> items) {}

  record Enrolling(LocalDate on) {}
}

package id.jejak.command.training;

import id.jejak.engine.web.Gate;
import id.jejak.kernel.Provenance;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.RegionCode;
import id.jejak.messages.training.ApplyForTraining;
import id.jejak.messages.training.ClassId;
import id.jejak.messages.training.EnrollmentId;
import id.jejak.messages.training.EnrollmentRef;
import id.jejak.messages.training.ReserveSeat;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/classes/{class}")
class TrainingClassEndpoint {
  private final Gate gate;

  TrainingClassEndpoint(Gate gate) {
    this.gate = gate;
  }

  /// The answer names the enrolment: one person in one class.
  @PostMapping("/applications")
  ResponseEntity<?> apply(
      @PathVariable("class") ClassId trainingClass, @RequestBody Application body, Provenance by) {
    return gate.ask(body.to(trainingClass), by);
  }

  @PostMapping("/seats")
  ResponseEntity<?> reserve(
      @PathVariable("class") ClassId trainingClass, @RequestBody Seat body, Provenance by) {
    return gate.ask(body.in(trainingClass), by);
  }

  record Application(
      PersonId person,
      ProgramId program,
      LocalDate on,
      @Nullable ParticipantCategory category) {
    ApplyForTraining to(ClassId trainingClass) {
      var enrollment = EnrollmentId.of(person, trainingClass);
      return new ApplyForTraining(enrollment, person, trainingClass, program, on, category);
    }
  }

  record Seat(PersonId person, ProgramId program, RegionCode district) {
    ReserveSeat in(ClassId trainingClass) {
      var enrollment = EnrollmentId.of(person, trainingClass);
      return new ReserveSeat(
          trainingClass, new EnrollmentRef(enrollment, person, trainingClass, program), district);
    }
  }
}

package id.jejak.messages.training;

import id.jejak.kernel.Begins;
import id.jejak.messages.person.ParticipantCategory;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// @param category null where nobody said
public record ApplyForTraining(
    EnrollmentId enrollment,
    PersonId person,
    ClassId trainingClass,
    ProgramId program,
    LocalDate on,
    @Nullable ParticipantCategory category)
    implements EnrollmentCommand, Begins {
  public ApplyForTraining(
      EnrollmentId enrollment,
      PersonId person,
      ClassId trainingClass,
      ProgramId program,
      LocalDate on) {
    this(enrollment, person, trainingClass, program, on, null);
  }
}

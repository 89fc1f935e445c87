package id.jejak.messages.training;

import id.jejak.messages.person.PersonId;
import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;

public record ApplyForTraining(
    EnrollmentId enrollment,
    PersonId person,
    ClassId trainingClass,
    ProgramId program,
    LocalDate on)
    implements EnrollmentCommand {}

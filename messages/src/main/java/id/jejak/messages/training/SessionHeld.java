package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;
import java.util.List;

public record SessionHeld(
    ClassId trainingClass,
    ProgramId program,
    int session,
    LocalDate on,
    List<EnrollmentId> present,
    List<EnrollmentId> absent)
    implements TrainingClassEvent {}

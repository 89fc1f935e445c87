package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;
import java.util.List;

public record ClassStarted(
    ClassId trainingClass,
    ProgramId program,
    LocalDate on,
    List<EnrollmentRef> present,
    List<EnrollmentRef> missing)
    implements TrainingClassEvent {}

package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;

public record ClassPostponed(
    ClassId trainingClass,
    ProgramId program,
    LocalDate newFirstDay,
    LocalDate newLastDay,
    String reason)
    implements TrainingClassEvent {}

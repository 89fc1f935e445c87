package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import java.time.LocalDate;
import java.util.List;

public record ClassCompleted(
    ClassId trainingClass, ProgramId program, LocalDate on, List<Attendance> attendance)
    implements TrainingClassEvent {}

package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import id.jejak.messages.trainer.TrainerId;
import java.time.LocalDate;

/// @param left how many trainers the class still has
public record TrainerRemoved(
    ClassId trainingClass,
    ProgramId program,
    TrainerId trainer,
    LocalDate from,
    String reason,
    int left)
    implements TrainingClassEvent {}

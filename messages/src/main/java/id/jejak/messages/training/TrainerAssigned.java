package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import id.jejak.messages.trainer.TrainerId;

public record TrainerAssigned(ClassId trainingClass, ProgramId program, TrainerId trainer)
    implements TrainingClassEvent {}

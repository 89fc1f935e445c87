package id.jejak.messages.training;

import id.jejak.messages.trainer.TrainerId;

public record AssignTrainer(ClassId trainingClass, TrainerId trainer)
    implements TrainingClassCommand {}

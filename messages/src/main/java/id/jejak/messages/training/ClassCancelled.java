package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;

public record ClassCancelled(ClassId trainingClass, ProgramId program, String reason)
    implements TrainingClassEvent {}

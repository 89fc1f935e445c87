package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;

public record SelectionOpened(ClassId trainingClass, ProgramId program)
    implements TrainingClassEvent {}

package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;

public record ClassReady(ClassId trainingClass, ProgramId program, int seatsTaken)
    implements TrainingClassEvent {}

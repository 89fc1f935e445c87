package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;
import id.jejak.messages.shared.Mode;

public record TrainingModeChanged(ClassId trainingClass, ProgramId program, Mode mode)
    implements TrainingClassEvent {}

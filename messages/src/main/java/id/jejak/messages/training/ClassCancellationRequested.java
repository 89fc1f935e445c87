package id.jejak.messages.training;

import id.jejak.messages.program.ProgramId;

/// `requester` is the principal who asked: the same may not cancel (R46).
public record ClassCancellationRequested(
    ClassId trainingClass, ProgramId program, String reason, String requester)
    implements TrainingClassEvent {}

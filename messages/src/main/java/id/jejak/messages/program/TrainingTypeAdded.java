package id.jejak.messages.program;

import id.jejak.messages.scheme.SchemeVersion;

public record TrainingTypeAdded(
    ProgramId program, TrainingType type, String name, SchemeVersion scheme)
    implements ProgramEvent {}

package id.jejak.messages.program;

import id.jejak.messages.scheme.SchemeVersion;

/// Any day of the year: a new type needs no new software.
public record AddTrainingType(
    ProgramId program, TrainingType type, String name, SchemeVersion scheme)
    implements ProgramCommand {}

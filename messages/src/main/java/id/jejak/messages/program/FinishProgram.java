package id.jejak.messages.program;

import java.time.LocalDate;

/// When every registration is over.
public record FinishProgram(ProgramId program, LocalDate on) implements ProgramCommand {}

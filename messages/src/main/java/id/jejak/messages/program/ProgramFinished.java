package id.jejak.messages.program;

import java.time.LocalDate;

public record ProgramFinished(ProgramId program, LocalDate on) implements ProgramEvent {}

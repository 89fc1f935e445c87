package id.jejak.messages.program;

import java.time.LocalDate;

public record CohortReleased(ProgramId program, int wave, LocalDate on) implements ProgramEvent {}

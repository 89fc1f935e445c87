package id.jejak.messages.program;

import java.time.LocalDate;

/// The send-off (pelepasan) of a wave whose registration is over.
public record ReleaseCohort(ProgramId program, int wave, LocalDate on) implements ProgramCommand {}

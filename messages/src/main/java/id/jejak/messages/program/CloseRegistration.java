package id.jejak.messages.program;

public record CloseRegistration(ProgramId program, int wave) implements ProgramCommand {}

package id.jejak.messages.program;

public record CancelProgram(ProgramId program, String reason) implements ProgramCommand {}

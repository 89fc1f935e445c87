package id.jejak.messages.program;

public record ProgramCancelled(ProgramId program, String reason) implements ProgramEvent {}

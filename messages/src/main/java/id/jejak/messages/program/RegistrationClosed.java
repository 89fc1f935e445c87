package id.jejak.messages.program;

public record RegistrationClosed(ProgramId program, int wave) implements ProgramEvent {}

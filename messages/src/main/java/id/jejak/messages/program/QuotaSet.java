package id.jejak.messages.program;

public record QuotaSet(ProgramId program, int seats) implements ProgramEvent {}

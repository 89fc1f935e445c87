package id.jejak.messages.program;

public record QuotaSet(ProgramId program, ProgramTrack track, int seats) implements ProgramEvent {}

package id.jejak.messages.program;

public record SetQuota(ProgramId program, int seats) implements ProgramCommand {}

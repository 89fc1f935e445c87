package id.jejak.messages.training;

public record PayStipend(StipendId stipend, String reference) implements StipendCommand {}

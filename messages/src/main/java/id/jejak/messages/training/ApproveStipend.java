package id.jejak.messages.training;

/// By somebody else than who asked for it (R46).
public record ApproveStipend(StipendId stipend) implements StipendCommand {}

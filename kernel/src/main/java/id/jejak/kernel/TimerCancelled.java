package id.jejak.kernel;

/// A deadline was no longer needed.
public record TimerCancelled(ProcessKey instance, String timer) implements ProcessEvent {}

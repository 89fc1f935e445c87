package id.jejak.kernel;

/// The waiting events of a parked instance were handled, in order.
public record InstanceResumed(ProcessKey instance, int caughtUp) implements ProcessEvent {}

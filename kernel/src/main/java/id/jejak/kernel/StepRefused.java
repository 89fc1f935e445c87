package id.jejak.kernel;

/// A command that the process asked for was refused; the process decides what follows.
public record StepRefused(
    ProcessKey instance, String step, String code, java.util.Map<String, String> details)
    implements ProcessEvent {}

package id.jejak.kernel;

/// The instance could not go on; its events wait, in order, until an administrator resumes it.
/// `failure` names the technical fault and holds no data.
public record InstanceParked(ProcessKey instance, java.util.UUID cause, String failure)
    implements ProcessEvent {}

package id.jejak.kernel;

/// What happens to an instance of a process, beside the domain's own events.
public sealed interface ProcessEvent extends Event
    permits TimerScheduled,
        TimerFired,
        TimerCancelled,
        StepRefused,
        InstanceParked,
        InstanceResumed {
  ProcessKey instance();
}

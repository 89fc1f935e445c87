package id.jejak.kernel;

import java.time.Instant;

/// A deadline was set; setting it again replaces it.
public record TimerScheduled(ProcessKey instance, String timer, Instant due)
    implements ProcessEvent {}

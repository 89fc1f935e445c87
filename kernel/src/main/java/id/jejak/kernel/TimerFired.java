package id.jejak.kernel;

import java.time.Instant;

/// A deadline came due and was not cancelled.
public record TimerFired(ProcessKey instance, String timer, Instant due) implements ProcessEvent {}

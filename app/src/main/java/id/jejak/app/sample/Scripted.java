package id.jejak.app.sample;

import id.jejak.kernel.Command;
import id.jejak.kernel.Provenance;
import java.time.Instant;

/// One command of a script. Sent at `at`; `by` is what it says about itself: when it happened,
/// which may be days before, and for a command that is sent again what it said the first time.
public record Scripted(Instant at, Command command, Provenance by) {}

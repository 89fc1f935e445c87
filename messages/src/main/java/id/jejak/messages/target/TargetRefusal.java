package id.jejak.messages.target;

import id.jejak.kernel.Refusal;

/// Why something is refused: target.
public sealed interface TargetRefusal extends Refusal permits TargetLoops {}

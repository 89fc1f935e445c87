package id.jejak.messages.target;

import id.jejak.kernel.Event;

/// What happens to one target.
public sealed interface TargetEvent extends Event permits TargetSet {}

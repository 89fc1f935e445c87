package id.jejak.messages.placement;

import id.jejak.kernel.Event;

/// What happens to one employer.
public sealed interface EmployerEvent extends Event permits EmployerWithdrew {}

package id.jejak.command.placement;

/// @param registered the organisation is known
record EmployerFacts(boolean registered) {}

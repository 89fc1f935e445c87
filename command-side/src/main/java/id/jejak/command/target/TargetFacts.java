package id.jejak.command.target;

import id.jejak.messages.target.TargetId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// @param unknown the office, a programme or the parent that nobody knows; null when all are known
/// @param above the parent and whatever it is part of
record TargetFacts(@Nullable String unknown, Set<TargetId> above) {}

package id.jejak.command.target;

import id.jejak.messages.target.TargetEvent;
import id.jejak.messages.target.TargetSet;
import org.jspecify.annotations.Nullable;

/// @param as null as long as it was never set
record Target(@Nullable TargetSet as) {
  Target evolve(TargetEvent event) {
    return switch (event) {
      case TargetSet fact -> new Target(fact);
    };
  }
}

package id.jejak.command.placement;

import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessStarted;

/// A business of one's own.
sealed interface Business {
  record None() implements Business {}

  record Running(BusinessStarted started) implements Business {}

  default Business evolve(BusinessEvent event) {
    return switch (event) {
      case BusinessStarted started -> new Running(started);
    };
  }
}

package id.jejak.command.placement;

import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessEvent;
import id.jejak.messages.placement.BusinessStarted;
import id.jejak.messages.placement.BusinessSupported;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// A business of one's own, who helped it and whether it is still there.
sealed interface Business {
  record None() implements Business {}

  record Running(
      BusinessStarted started,
      Set<BusinessSupported> supports,
      Map<Integer, BusinessChecked> checks)
      implements Business {
    private Running with(BusinessSupported support) {
      var all = new HashSet<>(supports);
      all.add(support);
      return new Running(started, Set.copyOf(all), checks);
    }

    private Running with(BusinessChecked check) {
      var all = new HashMap<>(checks);
      all.put(check.months(), check);
      return new Running(started, supports, Map.copyOf(all));
    }
  }

  default Business evolve(BusinessEvent event) {
    return switch (event) {
      case BusinessStarted started -> new Running(started, Set.of(), Map.of());
      case BusinessSupported supported -> this instanceof Running is ? is.with(supported) : this;
      case BusinessChecked checked -> this instanceof Running is ? is.with(checked) : this;
    };
  }
}

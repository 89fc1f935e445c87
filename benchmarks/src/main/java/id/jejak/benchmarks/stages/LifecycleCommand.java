package id.jejak.benchmarks.stages;

import id.jejak.kernel.Begins;
import id.jejak.kernel.Command;
import id.jejak.kernel.Personal;
import java.time.LocalDate;

/// What is asked, a stage each.
public sealed interface LifecycleCommand extends Command {
  LifecycleId id();

  @Override
  default LifecycleId target() {
    return id();
  }

  record Start(LifecycleId id, Personal<String> name, String scheme)
      implements LifecycleCommand, Begins {}

  record Train(LifecycleId id, LocalDate on) implements LifecycleCommand {}

  record Assess(LifecycleId id, String assessor, LocalDate on) implements LifecycleCommand {}

  record Decide(LifecycleId id, boolean competent, LocalDate on) implements LifecycleCommand {}

  record Certify(LifecycleId id, String number) implements LifecycleCommand {}

  record Place(LifecycleId id, String employer, LocalDate on) implements LifecycleCommand {}
}

package id.jejak.benchmarks.stages;

import id.jejak.kernel.Event;
import id.jejak.kernel.Personal;
import java.time.LocalDate;

/// What has happened, a stage each.
public sealed interface LifecycleEvent extends Event {
  LifecycleId id();

  record Started(LifecycleId id, Personal<String> name, String scheme) implements LifecycleEvent {}

  record Trained(LifecycleId id, LocalDate on) implements LifecycleEvent {}

  record Assessed(LifecycleId id, String assessor, LocalDate on) implements LifecycleEvent {}

  record Decided(LifecycleId id, boolean competent, LocalDate on) implements LifecycleEvent {}

  record Certified(LifecycleId id, String number) implements LifecycleEvent {}

  record Placed(LifecycleId id, String employer, LocalDate on) implements LifecycleEvent {}
}

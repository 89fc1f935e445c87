package id.jejak.benchmarks.axon;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/// What is asked and what has happened, a stage each.
public interface Stage {
  record Start(@TargetAggregateIdentifier String id, String scheme) {}

  record Train(@TargetAggregateIdentifier String id, String on) {}

  record Assess(@TargetAggregateIdentifier String id, String assessor, String on) {}

  record Decide(@TargetAggregateIdentifier String id, boolean competent, String on) {}

  record Certify(@TargetAggregateIdentifier String id, String number) {}

  record Place(@TargetAggregateIdentifier String id, String employer, String on) {}

  record Started(String id, String scheme) {}

  record Trained(String id, String on) {}

  record Assessed(String id, String assessor, String on) {}

  record Decided(String id, boolean competent, String on) {}

  record Certified(String id, String number) {}

  record Placed(String id, String employer, String on) {}
}

package id.jejak.benchmarks.axon;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;

/// The aggregate: one stage after the other.
@SuppressWarnings("NullAway.Init") // Axon makes it and sets the identifier by its first event
public class Lifecycle {
  @AggregateIdentifier private String id;
  private int stage;

  Lifecycle() {}

  @CommandHandler
  Lifecycle(Stage.Start asked) {
    apply(new Stage.Started(asked.id(), asked.scheme()));
  }

  @CommandHandler
  void handle(Stage.Train asked) {
    after(1);
    apply(new Stage.Trained(asked.id(), asked.on()));
  }

  @CommandHandler
  void handle(Stage.Assess asked) {
    after(2);
    apply(new Stage.Assessed(asked.id(), asked.assessor(), asked.on()));
  }

  @CommandHandler
  void handle(Stage.Decide asked) {
    after(3);
    apply(new Stage.Decided(asked.id(), asked.competent(), asked.on()));
  }

  @CommandHandler
  void handle(Stage.Certify asked) {
    after(4);
    apply(new Stage.Certified(asked.id(), asked.number()));
  }

  @CommandHandler
  void handle(Stage.Place asked) {
    after(5);
    apply(new Stage.Placed(asked.id(), asked.employer(), asked.on()));
  }

  private void after(int needed) {
    if (stage != needed) {
      throw new IllegalStateException(id + " is at stage " + stage);
    }
  }

  @EventSourcingHandler
  void on(Stage.Started event) {
    id = event.id();
    stage = 1;
  }

  @EventSourcingHandler
  void on(Stage.Trained event) {
    stage = 2;
  }

  @EventSourcingHandler
  void on(Stage.Assessed event) {
    stage = 3;
  }

  @EventSourcingHandler
  void on(Stage.Decided event) {
    stage = 4;
  }

  @EventSourcingHandler
  void on(Stage.Certified event) {
    stage = 5;
  }

  @EventSourcingHandler
  void on(Stage.Placed event) {
    stage = 6;
  }
}

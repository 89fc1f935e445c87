package id.jejak.saga.placement;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Recorded;
import id.jejak.messages.placement.BusinessChecked;
import id.jejak.messages.placement.BusinessStarted;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A business of one's own: `business.checkMonths` after its start somebody looks whether it is
/// still there. The timer (`check`) that is pending or has fired is work for a person.
final class BusinessProcess implements Process<BusinessProcess.State> {
  record State(boolean watched) {}

  @Override
  public String name() {
    return "business";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(BusinessStarted.class, BusinessChecked.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case BusinessStarted started -> started.of().business().value();
      case BusinessChecked checked -> checked.of().business().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(false);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    int months = bench.rules().number("business.checkMonths");
    return switch (recorded.event()) {
      case BusinessStarted started when !is.watched() ->
          Reaction.to(
              new State(true),
              new Schedule(
                  "check",
                  bench
                      .calendar()
                      .at(
                          bench.calendar().workingDayFrom(started.on().plusMonths(months)),
                          LocalTime.MIDNIGHT)));
      // Whoever is gone is not asked about again.
      case BusinessChecked checked when checked.months() >= months || !checked.alive() ->
          Reaction.to(is).end();
      default -> Reaction.to(is);
    };
  }
}

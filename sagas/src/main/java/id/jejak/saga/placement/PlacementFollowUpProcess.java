package id.jejak.saga.placement;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.placement.PlacementEnded;
import id.jejak.messages.placement.PlacementFollowedUp;
import id.jejak.messages.placement.PlacementStarted;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Placement follow-up (S20): a while after somebody began a job, the office asks how it goes.
///
/// `day-30`, `day-90` and so on, as the scheme of the certificate or the rule table says: the start
/// of that day after the first one, or of the next working day. A timer that is pending or has
/// fired is work for a person, who records the answer; what was recorded early needs no reminder.
/// After the last answer, or with the job, it is over: an instance that ended stays ended. A job
/// that was lost early is noted to the employer.
final class PlacementFollowUpProcess implements Process<PlacementFollowUpProcess.State> {
  /// @param open the days that nobody has answered for yet
  record State(List<Integer> open) {
    State {
      open = List.copyOf(open);
    }
  }

  @Override
  public String name() {
    return "placement-follow-up";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(PlacementStarted.class, PlacementFollowedUp.class, PlacementEnded.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case PlacementStarted started -> started.of().placement().value();
      case PlacementFollowedUp asked -> asked.of().placement().value();
      case PlacementEnded ended -> ended.of().placement().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(List.of());
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case PlacementStarted started when is.open().isEmpty() -> watch(started, bench);
      case PlacementFollowedUp asked when is.open().contains(asked.day()) ->
          answered(is, asked.day());
      case PlacementEnded ended -> ended(is, ended);
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Reaction<State> watch(PlacementStarted started, Bench bench) {
    var acts = new ArrayList<Act>();
    for (int days : started.followUpDays()) {
      LocalDate due = bench.calendar().workingDayFrom(started.on().plusDays(days));
      acts.add(new Schedule("day-" + days, bench.calendar().at(due, LocalTime.MIDNIGHT)));
    }
    var watching = new State(started.followUpDays());
    return acts.isEmpty() ? Reaction.to(watching).end() : Reaction.to(watching, acts);
  }

  /// A note to the employer when it did not last (S20).
  private static Reaction<State> ended(State is, PlacementEnded ended) {
    String placement = ended.of().placement().value();
    return ended.early()
        ? Reaction.to(
                is,
                new Send(
                    "note",
                    RequestNotification.to(
                        ended.of().employer(),
                        Template.PLACEMENT_ENDED_EARLY,
                        Map.of("placement", placement, "reason", ended.reason().name()),
                        placement)))
            .end()
        : Reaction.to(is).end();
  }

  private static Reaction<State> answered(State is, int day) {
    var next = new State(is.open().stream().filter(other -> other != day).toList());
    return next.open().isEmpty()
        ? Reaction.to(next).end()
        : Reaction.to(next, new Cancel("day-" + day));
  }
}

package id.jejak.saga.person;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.DuplicateReviewOverdue;
import id.jejak.messages.person.DuplicateSuspected;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.person.PersonsFoundDistinct;
import id.jejak.messages.person.ReportDuplicateOverdue;
import id.jejak.messages.shared.Role;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Two people who may be one are reviewed side by side in good time (S24): merged, or found
/// distinct.
///
/// `review`: the end of the `duplicates.reviewDays`-th working day after the suspicion. A merge
/// names several people at once, so it is not heard here: asked after the deadline, the person's
/// own history says whether anybody still waits. It never ends, because a suspicion can come again.
final class DuplicateReviewProcess implements Process<DuplicateReviewProcess.State> {
  /// @param person who was suspected, as the other one; null before the suspicion
  record State(@Nullable PersonId person, @Nullable PersonId other) {}

  @Override
  public String name() {
    return "duplicate-review";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(
        DuplicateSuspected.class, DuplicateReviewOverdue.class, PersonsFoundDistinct.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return switch (event) {
      case DuplicateSuspected suspected -> suspected.duplicate().value();
      case DuplicateReviewOverdue overdue -> overdue.duplicate().value();
      case PersonsFoundDistinct distinct -> distinct.duplicate().value();
      default -> null;
    };
  }

  @Override
  public State begin(String key) {
    return new State(null, null);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case DuplicateSuspected suspected ->
          Reaction.to(
              new State(suspected.person(), suspected.other()),
              new Schedule(
                  "review",
                  bench
                      .calendar()
                      .endOf(
                          bench
                              .calendar()
                              .plusWorkingDays(
                                  bench.calendar().dayOf(recorded.occurredAt()),
                                  bench.rules().number("duplicates.reviewDays")))));
      case PersonsFoundDistinct _ -> Reaction.to(is, new Cancel("review"));
      case TimerFired _ when is.person() != null && is.other() != null ->
          Reaction.to(is, new Send("overdue", new ReportDuplicateOverdue(is.person(), is.other())));
      case DuplicateReviewOverdue overdue ->
          Reaction.to(
              is,
              new Send(
                  "remind",
                  RequestNotification.to(
                      Role.PROGRAM_ADMIN,
                      Template.DUPLICATE_REVIEW_OVERDUE,
                      Map.of("person", overdue.person().value(), "other", overdue.other().value()),
                      recorded.id().toString())));
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }
}

package id.jejak.saga.privacy;

import id.jejak.kernel.Event;
import id.jejak.kernel.Process;
import id.jejak.kernel.Process.Bench;
import id.jejak.kernel.Reaction;
import id.jejak.kernel.Reaction.Act;
import id.jejak.kernel.Reaction.Cancel;
import id.jejak.kernel.Reaction.Schedule;
import id.jejak.kernel.Reaction.Send;
import id.jejak.kernel.Reaction.Stop;
import id.jejak.kernel.Recorded;
import id.jejak.kernel.StepRefused;
import id.jejak.kernel.TimerFired;
import id.jejak.messages.notification.RequestNotification;
import id.jejak.messages.notification.Template;
import id.jejak.messages.person.PersonId;
import id.jejak.messages.privacy.AffectedNamed;
import id.jejak.messages.privacy.BreachEvent;
import id.jejak.messages.privacy.BreachId;
import id.jejak.messages.privacy.BreachNotified;
import id.jejak.messages.privacy.BreachReported;
import id.jejak.messages.shared.Role;
import id.jejak.saga.DataProtection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A breach of personal data (S27): everybody affected, and the authority, are told within
/// `pdp.hours`; who is found later is told with a notice of their own.
///
/// `notify`: hours count on holidays too, because the law counts them so. It never ends, because
/// more people may be found.
final class BreachProcess implements Process<BreachProcess.State> {
  /// @param told a notice went out
  record State(BreachId breach, boolean told) {}

  @Override
  public String name() {
    return "breach";
  }

  @Override
  public Class<State> state() {
    return State.class;
  }

  @Override
  public Set<Class<? extends Event>> hears() {
    return Set.of(BreachReported.class, AffectedNamed.class, BreachNotified.class);
  }

  @Override
  public @Nullable String keyOf(Event event) {
    return event instanceof BreachEvent about ? about.breach().value() : null;
  }

  @Override
  public State begin(String key) {
    return new State(new BreachId(key), false);
  }

  @Override
  public Reaction<State> react(State is, Recorded<?> recorded, Bench bench) {
    return switch (recorded.event()) {
      case BreachReported _ -> Reaction.to(is, deadline(recorded, bench));
      case AffectedNamed _ ->
          is.told()
              ? Reaction.to(new State(is.breach(), false), deadline(recorded, bench))
              : Reaction.to(is);
      case BreachNotified notified -> Reaction.to(new State(is.breach(), true), tell(notified));
      case TimerFired _ ->
          Reaction.to(
              is,
              new Send(
                  "remind",
                  RequestNotification.to(
                      Role.PROGRAM_ADMIN,
                      Template.BREACH_NOTICE_OVERDUE,
                      Map.of("breach", is.breach().value()),
                      recorded.id().toString())));
      case StepRefused no -> Reaction.to(is, new Stop(no.code()));
      default -> Reaction.to(is);
    };
  }

  private static Schedule deadline(Recorded<?> recorded, Bench bench) {
    return new Schedule("notify", DataProtection.deadline(recorded, bench));
  }

  private static List<Act> tell(BreachNotified notified) {
    var acts = new ArrayList<Act>();
    acts.add(new Cancel("notify"));
    var breach = notified.breach().value();
    for (PersonId person : notified.persons()) {
      acts.add(
          new Send(
              "tell:" + person,
              RequestNotification.to(
                  person, Template.BREACH_NOTICE, Map.of("breach", breach), breach)));
    }
    acts.add(
        new Send(
            "authority",
            RequestNotification.to(
                Role.AUTHORITY,
                Template.BREACH_NOTICE_TO_AUTHORITY,
                Map.of(
                    "breach",
                    breach,
                    "notice",
                    String.valueOf(notified.notice()),
                    "persons",
                    String.valueOf(notified.persons().size())),
                breach,
                String.valueOf(notified.notice()))));
    return acts;
  }
}
